package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.BaseData;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Sideways;
import vn.doithoai.chromium.Windows;
import vn.doithoai.notice.NoticeGround;
import vn.doithoai.session.SessionId;
import vn.doithoai.village.VillageDetails;
import vn.doithoai.village.VillageKind;
import vn.doithoai.village.Villages;

/** From the data of a session to the villager's ear: the office writes, the chair approves, the village head reads. */
@ChromiumTest
class VillageHearsOfASessionJourney {

    @Autowired
    BaseData baseData;

    @Autowired
    ApplicationContext context;

    @Autowired
    Villages villages;

    private SessionId session;

    @BeforeEach
    void aVillageAndASession() throws Exception {
        baseData.restore();
        NoticeGround ground = new NoticeGround(context);
        UUID village = villages.create(
                        new VillageDetails(VillageKind.VILLAGE, "Đoài", null, 187, 771, 1), NoticeGround.OFFICE)
                .value();
        ground.settle("thon1", village);
        session = ground.session(null);
    }

    @Test
    void fromTheNoticeToTheLoudspeaker(Windows windows) {
        String notice = "/desk/sessions/" + session.value() + "/notice";
        Page office = windows.of("vanphong").open("/desk");
        link(office, "Ban hành thông báo của hội nghị sắp tới").first().click();
        press(office, "Lập thông báo");
        assertThat(office.locator(".paper-preview")).containsText("từ 07 giờ 30 phút đến 11 giờ 00 phút");
        press(office, "Trình duyệt");

        Page chair = windows.of("chutich").open(office.url().replaceFirst("^https?://[^/]+", ""));
        press(chair, "Duyệt");
        assertThat(chair.locator("h1")).containsText("Đã duyệt");

        office.reload();
        link(office, "Ghi nhận ban hành").click();
        office.getByLabel("Số", exact()).fill("33");
        office.getByLabel("Người ký", exact()).fill("Trần Đức Thịnh");
        press(office, "Ban hành");
        assertThat(office.locator("h1")).containsText("Đã ban hành");

        office.navigate(notice);
        link(office, "Ghi minh chứng").click();
        Locator dialog = office.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Loa truyền thanh").check();
        dialog.getByLabel("Nơi thông báo, hoặc liên kết").fill("Đài truyền thanh xã");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Ghi").setExact(true))
                .click();
        assertThat(office.locator(".clock")).containsText("đúng hạn");
        office.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chép"))
                .click();
        assertThat(office.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đã chép")))
                .isVisible();

        Page head = windows.of("thon1").onPhone().open("/desk");
        link(head, "Đọc thông báo hội nghị đối thoại cho thôn").first().click();
        assertThat(head.locator(".reading")).containsText("Kính thưa bà con thôn Đoài!");
        assertThat(head.locator(".reading")).containsText("ngày mồng mười tháng mười hai");
        Assertions.assertThat(Sideways.of(head, 390)).isEmpty();
        press(head, "Đã đọc trên loa, ghi ngay lúc này");
        assertThat(head.locator("main")).containsText("Đọc trên loa thôn");

        office.navigate("/desk/sessions/" + session.value() + "/announcements");
        assertThat(office.locator("main")).containsText("Lò Văn Ưng ghi lúc");
        assertThat(office.locator("#villages-told")).hasAttribute("value", "1");
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

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
