package vn.doithoai.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;
import static vn.doithoai.preparation.PreparationFixtures.DAY;
import static vn.doithoai.preparation.PreparationFixtures.OBSERVER;
import static vn.doithoai.preparation.PreparationFixtures.OFFICE;
import static vn.doithoai.preparation.PreparationFixtures.STRANGER;
import static vn.doithoai.preparation.PreparationFixtures.details;
import static vn.doithoai.preparation.PreparationFixtures.on;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.shared.NotFound;
import vn.doithoai.village.VillageClusterDetails;
import vn.doithoai.village.VillageClusters;

@PageTest
class BackdropPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Backdrops backdrops;

    @Autowired
    DialogueSessions sessions;

    @Autowired
    VillageClusters clusters;

    @Autowired
    BaseData baseData;

    private SessionId session;
    private String address;

    @BeforeEach
    void aSession() throws Exception {
        baseData.restore();
        session = PreparationFixtures.session(sessions);
        address = "/desk/sessions/" + session.value() + "/backdrop";
    }

    @Test
    void theWordsComeFromCommuneSessionAndDay() {
        BackdropText text = backdrops.of(session, OBSERVER).text();

        assertThat(text.head()).isEqualTo("ỦY BAN NHÂN DÂN XÃ SUỐI MÂY");
        assertThat(text.title())
                .isEqualTo("HỘI NGHỊ\nĐỐI THOẠI TRỰC TIẾP GIỮA\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI MÂY\n"
                        + "VỚI NHÂN DÂN NĂM 2026");
        assertThat(text.theme()).isNull();
        assertThat(text.foot()).isEqualTo("Suối Mây, ngày 03 tháng 12 năm 2026");
        assertThatPage(get(address, "mattran"))
                .isOk()
                .hasText("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI MÂY", "6 m × 3 m", "do phần mềm soạn")
                .hasNoLink(address + "/edit");
    }

    @Test
    void aClusterAThemeAndAPeriodAreNamed() {
        var cluster = clusters.create(new VillageClusterDetails("Cụm Trung tâm", 1), BaseData.PROGRAM);
        SessionId december = sessions.foresee(
                details(cluster, "Thu gom rác thải"),
                SessionSchedule.during(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), "trong tháng 12"),
                OFFICE);
        SessionId autumn = sessions.foresee(
                details(null, null),
                SessionSchedule.during(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 31), null),
                OFFICE);

        BackdropText text = backdrops.of(december, OBSERVER).text();
        assertThat(text.title()).endsWith("VỚI NHÂN DÂN CỤM TRUNG TÂM NĂM 2026");
        assertThat(text.theme()).isEqualTo("CHỦ ĐỀ: THU GOM RÁC THẢI");
        assertThat(text.foot()).isEqualTo("Suối Mây, tháng 12 năm 2026");
        assertThat(backdrops.of(autumn, OBSERVER).text().foot()).isEqualTo("Suối Mây, năm 2026");
    }

    @Test
    void savedWordsStayAndALaterChangeOfTheDayIsTold() {
        assertThat(send(edit().with("title", "ĐỐI THOẠI\nVỚI NHÂN DÂN")
                        .with("width", "800")
                        .with("height", "250")))
                .hasStatus3xxRedirection();
        assertThatPage(get(address, "vanphong"))
                .isOk()
                .hasText("ĐỐI THOẠI", "8 m × 2,5 m", "Lưu lời ma-két")
                .hasNoText("do phần mềm soạn")
                .hasNoText("đã đổi sau khi lưu");

        sessions.schedule(
                session, on(DAY.plusDays(1)), sessions.find(session, OFFICE).version(), OFFICE);

        assertThatPage(get(address, "vanphong"))
                .hasText("ngày 03 tháng 12", "đã đổi sau khi lưu")
                .hasLink(address + "/proposal");
        Forms.Form proposal = Forms.in(get(address + "/proposal", "vanphong"), "/backdrop");
        assertThat(proposal.value("foot")).isEqualTo("Suối Mây, ngày 04 tháng 12 năm 2026");
        assertThat(proposal.value("width")).isEqualTo("800");
        assertThat(send(proposal)).hasStatus3xxRedirection();
        assertThatPage(get(address, "vanphong")).hasText("ngày 04 tháng 12").hasNoText("đã đổi sau khi lưu");
    }

    @Test
    void twoWhoSaveLoseNothing() {
        Forms.Form first = edit().with("head", "XÃ SUỐI MÂY");
        Forms.Form second = edit().with("foot", "Suối Mây, mùa đông 2026");
        assertThat(send(first)).hasStatus3xxRedirection();

        MvcTestResult told = send(second);
        assertThatPage(told)
                .isConflict()
                .hasValue("foot", "Suối Mây, mùa đông 2026")
                .hasText("XÃ SUỐI MÂY");
        assertThat(send(Forms.in(told, "/backdrop"))).hasStatus3xxRedirection();
        assertThat(backdrops.of(session, OFFICE).text().foot()).isEqualTo("Suối Mây, mùa đông 2026");

        Forms.Form third = edit();
        assertThat(send(edit().with("head", "XÃ"))).hasStatus3xxRedirection();
        assertThatPage(send(third.with("theme", "CHỦ ĐỀ"))).isConflict().hasValue("theme", "CHỦ ĐỀ");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        assertThatPage(send(edit().with("title", "")
                        .with("head", "x".repeat(151))
                        .with("width", "sáu mét")
                        .with("height", "")))
                .isRefused()
                .hasErrorAt("title", "Nhập tên hội nghị")
                .hasErrorAt("head", "150")
                .hasErrorAt("width", "chữ số")
                .hasErrorAt("height", "Nhập chiều cao")
                .hasValue("width", "sáu mét");
        assertThatPage(send(edit().with("title", "A\n".repeat(9))
                        .with("width", "300")
                        .with("height", "600")))
                .isRefused()
                .hasErrorAt("title", "8 dòng")
                .hasErrorAt("height", "gấp 6 lần");
        assertThat(backdrops.of(session, OFFICE).isSaved()).isFalse();
    }

    @Test
    void whoMayNotIsToldNothing() {
        BackdropText text = backdrops.of(session, OFFICE).text();

        assertThatThrownBy(() -> backdrops.of(session, STRANGER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> backdrops.save(session, text, BackdropSize.USUAL, BackdropSummary.UNSAVED, OBSERVER))
                .isInstanceOf(NotFound.class);
        assertThat(get(address + "/edit", "chutich")).hasStatus(404);
        assertThat(get("/desk/sessions/00000000-0000-0000-0000-000000000000/backdrop", "vanphong"))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update backdrop set title = ''",
                "update backdrop set head = repeat('x', 151)",
                "update backdrop set theme = repeat('x', 321)",
                "update backdrop set width = 200, height = 300",
                "update backdrop set width = 3000, height = 400",
                "update backdrop set height = 49"
            })
    void theDatabaseKeepsTheSameRules(String wrong) throws Exception {
        BackdropText text = backdrops.of(session, OFFICE).text();
        backdrops.save(session, text, BackdropSize.USUAL, BackdropSummary.UNSAVED, OFFICE);

        try (Connection owner = baseData.connectAsOwner();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(wrong)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void theEnglishPagesKeepTheVietnameseWords() {
        assertThatPage(get(address + "?lang=en", "vanphong"))
                .isOk()
                .hasHeading("Backdrop")
                .hasText("VỚI NHÂN DÂN NĂM 2026", "wrote these words");
        assertThatPage(get(address + "/edit?lang=en", "vanphong")).isOk().hasHeading("Edit the words");
    }

    private Forms.Form edit() {
        return Forms.in(get(address + "/edit", "vanphong"), "/backdrop");
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("vanphong")));
    }

    private MvcTestResult get(String uri, String username) {
        return mvc.get().uri(uri).with(as(username)).exchange();
    }
}
