package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.BaseData;
import vn.doithoai.MovableClock;
import vn.doithoai.account.TestAccounts;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Sideways;
import vn.doithoai.chromium.Window;
import vn.doithoai.chromium.Windows;
import vn.doithoai.paper.PaperId;
import vn.doithoai.plan.PlanFixtures;

/** The clerk writes the year's plan, mostly without a mouse, and brings it with the chair to its number. */
@ChromiumTest
class ClerkWritesAPlanJourney {

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    BaseData baseData;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void fromTheFirstWordToTheNumber(Windows windows) {
        PaperId plan = fixtures.draft();
        String paper = "/desk/papers/" + plan.value();
        Page clerk = windows.of("vanphong").open("/desk/plans/" + plan.value() + "/edit");
        Keyboard keyboard = new Keyboard(clerk);
        keyboard.goTo(link(clerk, "THỜI GIAN, ĐỊA ĐIỂM")).press("Enter");
        keyboard.goTo(clerk.getByLabel("Đoạn 2", exact())).press("Alt+Enter");
        assertThat(clerk.getByLabel("Đoạn 3", exact())).isFocused();
        keyboard.type("Hình thức: đối thoại trực tiếp.");
        assertThat(saved(clerk)).containsText("Đã lưu lúc");
        assertThat(clerk.locator(".plan-number").nth(2)).hasText("3.");
        keyboard.press("Alt+ArrowUp");
        assertThat(clerk.getByLabel("Đoạn 2", exact())).isFocused();
        assertThat(clerk.getByLabel("Đoạn 2", exact())).hasValue("Hình thức: đối thoại trực tiếp.");
        keyboard.press("Alt+ArrowRight");
        assertThat(clerk.locator(".plan-number").nth(1)).hasText("a)");

        clerk.navigate(paper);
        press(clerk, "Trình duyệt");
        Page chair = windows.of("chutich").open(paper);
        assertThat(chair.locator(".paper-preview")).containsText("a) Hình thức: đối thoại trực tiếp.");
        chair.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trả lại"))
                .click();
        chair.getByLabel("Lý do").fill("Để hình thức thành một khoản riêng.");
        chair.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trả lại"))
                .click();
        assertThat(chair.locator("h1")).containsText("Dự thảo");

        clerk.navigate("/desk/plans/" + plan.value() + "/edit");
        link(clerk, "THỜI GIAN, ĐỊA ĐIỂM").click();
        clerk.getByLabel("Đoạn 2", exact()).focus();
        keyboard.press("Alt+ArrowLeft");
        assertThat(clerk.locator(".plan-number").nth(1)).hasText("2.");
        clerk.navigate(paper);
        press(clerk, "Trình duyệt");
        chair.reload();
        press(chair, "Duyệt");
        assertThat(chair.locator("h1")).containsText("Đã duyệt");

        clerk.reload();
        clerk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ghi nhận ban hành"))
                .click();
        clerk.getByLabel("Số", exact()).fill("27");
        press(clerk, "Ban hành");
        assertThat(clerk.locator("h1")).containsText("Đã ban hành");
        assertThat(clerk.locator("main")).containsText("27/KH-UBND");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDeletedParagraphComesBack(boolean scripts, Windows windows) {
        PaperId plan = fixtures.draft();
        Window window =
                scripts ? windows.of("vanphong") : windows.of("vanphong").withoutScripts();
        Page page = window.open("/desk/plans/" + plan.value() + "/edit");
        link(page, "MỤC ĐÍCH, YÊU CẦU").click();
        page.getByLabel("Đoạn 2", exact()).fill("Gõ thêm trước khi xóa.");
        page.getByLabel("Đoạn 1", exact()).focus();
        if (!scripts) {
            page.getByLabel("Chọn đoạn 1", exact()).check();
        }
        press(page, "Xóa đoạn");

        assertThat(page.locator(".notice").first()).containsText("Đã xóa: Nghe ý kiến của bà con.");
        assertThat(page.getByLabel("Đoạn 1", exact())).hasValue("Gõ thêm trước khi xóa.");
        page.locator(".notice").getByRole(AriaRole.BUTTON, named("Khôi phục")).click();

        assertThat(page.getByLabel("Đoạn 1", exact())).hasValue("Nghe ý kiến của bà con.");
        assertThat(page.getByLabel("Đoạn 2", exact())).hasValue("Gõ thêm trước khi xóa.");
    }

    /** The clerk goes to lunch in the middle of a sentence. */
    @Test
    void aSignInThatEndedLosesNothing(Windows windows) {
        PaperId plan = fixtures.draft();
        Window window = windows.ofVisitor();
        Page page = window.open("/desk/plans/" + plan.value() + "/edit");
        signIn(page);
        link(page, "MỤC ĐÍCH, YÊU CẦU").click();
        clock.moveBy(Duration.ofMinutes(31));
        page.getByLabel("Đoạn 1", exact()).fill("Câu viết dở trước bữa trưa.");

        assertThat(saved(page)).containsText("hết phiên đăng nhập");
        assertThat(page.getByLabel("Đoạn 1", exact())).hasValue("Câu viết dở trước bữa trưa.");
        press(page, "Lưu");
        signIn(page);
        assertThat(page.locator("main")).containsText("Câu viết dở trước bữa trưa.");
        press(page, "Gửi tiếp");

        assertThat(page.getByLabel("Đoạn 1", exact())).hasValue("Câu viết dở trước bữa trưa.");
        Assertions.assertThat(window.watch().wanted()).allMatch(line -> line.contains("401"));
    }

    @Test
    void somebodyElseInTheSameSectionIsToldWhileTyping(Windows windows) {
        PaperId plan = fixtures.draft();
        Window window = windows.of("vanphong");
        Page first = window.open("/desk/plans/" + plan.value() + "/edit");
        link(first, "MỤC ĐÍCH, YÊU CẦU").click();
        assertThat(saved(first)).isVisible();
        Page second = window.open(first.url());
        second.getByLabel("Đoạn 1", exact()).fill("Bản của đồng nghiệp.");
        assertThat(saved(second)).containsText("Đã lưu lúc");

        first.getByLabel("Đoạn 1", exact()).fill("Bản của tôi.");
        assertThat(saved(first)).containsText("người khác vừa sửa");
        press(first, "Lưu");

        assertThat(first.locator(".conflict")).containsText("Bản của đồng nghiệp.");
        assertThat(first.getByLabel("Đoạn 1", exact())).hasValue("Bản của tôi.");
        press(first, "Lưu");
        assertThat(saved(first)).containsText("Đã lưu lúc");
        second.reload();
        assertThat(second.getByLabel("Đoạn 1", exact())).hasValue("Bản của tôi.");
    }

    @Test
    void theEditorFitsAPhone(Windows windows) {
        PaperId plan = fixtures.draft("Một dòng chưa biết thuộc phần nào của kế hoạch");
        Page page = windows.of("vanphong").onPhone().open("/desk/plans/" + plan.value() + "/edit");
        Assertions.assertThat(Sideways.of(page, 390)).isEmpty();
        link(page, "MỤC ĐÍCH, YÊU CẦU").click();
        page.getByLabel("Đoạn 1", exact()).tap();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thêm đoạn bên dưới"))
                .tap();

        assertThat(page.getByLabel("Đoạn 2", exact())).isFocused();
        assertThat(page.getByLabel("Đoạn 2", exact())).hasValue("");
        Assertions.assertThat(Sideways.of(page, 390)).isEmpty();
    }

    private static Locator saved(Page page) {
        return page.locator(".plan-saved");
    }

    private static Locator link(Page page, String text) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(text).setExact(true));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static void signIn(Page page) {
        page.getByLabel("Tên đăng nhập").fill("vanphong");
        page.getByLabel("Mật khẩu").fill(TestAccounts.PASSWORD);
        press(page, "Đăng nhập");
    }
}
