package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.BaseData;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Window;
import vn.doithoai.chromium.Windows;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;

/** The administrator has one unit open twice, saves both, and loses neither text. */
@ChromiumTest
class AdminEditsAUnitInTwoTabsJourney {

    @Autowired
    Units units;

    @Test
    void bothTextsAreShownAndTheEditingGoesOn(Windows windows) {
        UnitId unit = units.create(new UnitDetails("Phòng Kinh tế", "KT", UnitKind.COMMITTEE, 1), BaseData.PROGRAM);
        String edit = "/desk/admin/units/" + unit.value() + "/edit";
        Window admin = windows.of("admin");
        Page first = admin.open(edit);
        Page second = admin.open(edit);
        name(second).fill("Phòng Kinh tế và Hạ tầng");
        save(second);
        assertThat(heading(second)).containsText("Phòng Kinh tế và Hạ tầng");

        name(first).fill("Phòng Kinh tế - Tài chính");
        save(first);

        Locator conflict = first.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Có người khác vừa lưu nội dung này"));
        assertThat(conflict).isFocused();
        assertThat(conflict).containsText("Phòng Kinh tế - Tài chính");
        assertThat(conflict).containsText("Phòng Kinh tế và Hạ tầng");
        assertThat(name(first)).hasValue("Phòng Kinh tế - Tài chính");

        name(first).fill("Phòng Kinh tế, Hạ tầng và Tài chính");
        save(first);

        assertThat(heading(first)).containsText("Phòng Kinh tế, Hạ tầng và Tài chính");
        assertThat(first.getByText("Đã lưu đơn vị")).isVisible();
        second.reload();
        assertThat(heading(second)).containsText("Phòng Kinh tế, Hạ tầng và Tài chính");
    }

    private static Locator name(Page page) {
        return page.getByLabel("Tên đơn vị");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu"))
                .click();
    }
}
