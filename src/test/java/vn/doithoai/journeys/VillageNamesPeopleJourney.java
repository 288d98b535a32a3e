package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.BaseData;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Sideways;
import vn.doithoai.chromium.Windows;
import vn.doithoai.nomination.NominationGround;

/** The office asks for names, a village head gives them on a phone, the office invites. */
@ChromiumTest
class VillageNamesPeopleJourney {

    @Autowired
    BaseData baseData;

    @Autowired
    ApplicationContext context;

    private NominationGround ground;

    @BeforeEach
    void aVillageAndASession() throws Exception {
        baseData.restore();
        ground = new NominationGround(context).withItsPeople();
    }

    @Test
    void fromTheQuotaToTheListOfGuests(Windows windows) {
        Page office = windows.of("vanphong").open("/desk/sessions");
        link(office, "Hội nghị đối thoại với Nhân dân").first().click();
        link(office, "Thôn, đoàn thể cử người dự").click();
        office.getByLabel("Số người mỗi nơi cử").fill("2");
        office.getByLabel("Hạn gửi tên").fill("01/12/2026");
        press(office, "Đặt chỉ tiêu cho những nơi đã chọn");
        assertThat(office.locator("main")).containsText("0/4");

        Page head = windows.of("thon1").onPhone().open("/desk");
        link(head, "Cử người dự hội nghị đối thoại: còn thiếu 2 người").first().click();
        name(head, "Quàng Thị Mẩy", "Đại diện hộ nghèo");
        name(head, "Lò Văn Thưởng", "Người có uy tín trong thôn");
        Assertions.assertThat(Sideways.of(head, 390)).isEmpty();
        assertThat(head.locator("#named")).hasAttribute("value", "2");
        assertThat(head.getByLabel("Họ và tên")).hasCount(0);

        office.reload();
        press(office, "Mời tất cả người không trùng tên ai trong danh bạ");
        assertThat(office.locator("main")).containsText("Đã mời 2 người");
        link(office, "Giấy mời").first().click();
        assertThat(office.locator("main")).containsText("Bà Quàng Thị Mẩy, Đại diện hộ nghèo, thôn Nà Ten");

        head.reload();
        assertThat(head.locator("main")).containsText("Đã mời");
        assertThat(head.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rút tên")))
                .hasCount(0);
    }

    private static void name(Page page, String name, String post) {
        page.getByLabel("Họ và tên").fill(name);
        page.getByLabel("Xưng hô").selectOption(name.contains(" Thị ") ? "MS" : "MR");
        page.getByLabel("Chức danh hoặc đại diện cho").fill(post);
        press(page, "Thêm vào danh sách");
        assertThat(page.locator("main ol.ledger")).containsText(post);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
