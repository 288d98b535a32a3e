package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.BaseData;
import vn.doithoai.MovableClock;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Sideways;
import vn.doithoai.chromium.Windows;
import vn.doithoai.invitation.InvitationGround;
import vn.doithoai.invitation.InvitationId;

/** The office invites somebody, who answers on a phone and is checked in by the code on the letter. */
@ChromiumTest
class GuestIsInvitedAndComesJourney {

    @Autowired
    BaseData baseData;

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private InvitationGround ground;

    @BeforeEach
    void aSession() throws Exception {
        baseData.restore();
        ground = new InvitationGround(context);
    }

    @Test
    void fromTheLetterToTheHall(Windows windows) {
        ground.person("Công Tằng Tôn Nữ Nguyễn Hoàng Ngọc Phượng", null);
        ground.issuedLetter();

        Page office = windows.of("vanphong").open(ground.address());
        office.getByRole(AriaRole.LINK, named("Mời một người")).click();
        office.getByLabel("Người được mời").fill("ngoc phuong");
        office.getByRole(AriaRole.BUTTON, button("Mời")).click();
        office.getByLabel("Công Tằng Tôn Nữ Nguyễn Hoàng Ngọc Phượng").check();
        office.getByRole(AriaRole.BUTTON, button("Mời")).click();
        assertThat(office.locator(".flash")).containsText("Đã thêm 1 khách mời");
        office.getByRole(AriaRole.LINK, named("Ghi đã chuyển giấy mời (1)")).click();
        office.getByLabel("Trao tận tay").check();
        office.getByRole(AriaRole.BUTTON, button("Ghi đã báo")).click();
        assertThat(office.locator(".flash")).containsText("Đã ghi báo cho 1 người");
        assertThat(office.locator("#list")).containsText("Đã gửi, chưa trả lời");

        InvitationId guest = ground.all().get(0).id();
        Page phone = windows.ofVisitor().onPhone().open(ground.link(guest));
        phone.getByLabel("Sẽ dự").check();
        phone.getByRole(AriaRole.BUTTON, button("Gửi trả lời")).click();
        assertThat(phone.getByRole(AriaRole.STATUS).first()).containsText("Đã ghi trả lời");
        Assertions.assertThat(Sideways.of(phone, 390)).isEmpty();
        office.reload();
        assertThat(office.locator("#list")).containsText("Sẽ dự");

        clock.moveTo(LocalDateTime.of(2026, 12, 10, 7, 15));
        Page door = windows.of("thuky").onPhone().open(ground.link(guest));
        assertThat(door.locator("#door-people")).containsText("Phượng");
        door.keyboard().press("Enter");
        assertThat(door.locator(".flash")).containsText("Đã điểm danh");
        assertThat(door.locator("#door-count")).containsText("1 có mặt / 1 dự kiến");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
