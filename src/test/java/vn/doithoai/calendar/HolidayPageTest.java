package vn.doithoai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.MovableClock;
import vn.doithoai.PageAssert;
import vn.doithoai.PageTest;
import vn.doithoai.Workbooks;

/** The holidays that come along stay between tests, so each test works in a year of its own. */
@PageTest
class HolidayPageTest {

    private static final String HOLIDAYS = "/desk/admin/holidays";
    private static final AtomicInteger YEARS = new AtomicInteger(2040);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkingDays workingDays;

    private final int year = YEARS.incrementAndGet();

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theListOpensWithTheCurrentYear() {
        list("").hasRows(8)
                .hasValue("year", "2026")
                .hasText("Tết Nguyên đán Bính Ngọ", "Ngày Văn hóa Việt Nam")
                .hasNoText("Đinh Mùi");
        list("?year=2027").hasRows(7).hasValue("year", "2027").hasText("Tết Nguyên đán Đinh Mùi", "05/02/2027");
        list("?year=chín").hasStatus(422).hasErrorAt("year").hasRows(0);
        list("?year=1999").hasText("Năm 1999 chưa có ngày nghỉ nào");
    }

    @Test
    void deadlinesFollowTheHolidaysThatComeAlong() {
        assertThat(workingDays.plusWorkingDays(day("2027-02-04"), 1)).isEqualTo(day("2027-02-10"));
        assertThat(workingDays.deadline(day("2026-11-14"), 10)).isEqualTo(day("2026-11-25"));
        assertThat(workingDays.isWorkingDay(day("2026-04-27"))).isFalse();
        assertThat(workingDays.workingDaysBetween(day("2026-02-13"), day("2026-02-24")))
                .isEqualTo(2);
        assertThat(workingDays.latestDayBefore(day("2026-12-01"), 7)).isEqualTo(day("2026-11-24"));
    }

    @Test
    void anAddedHolidayIsInTheListOfItsYearAndInTheArithmetic() {
        MvcTestResult answer = mvc.perform(filledIn().with("lastDay", "").post().with(as("admin")));

        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl(HOLIDAYS + "?year=" + year);
        list("?year=" + year).hasRows(1).hasText("Ngày hội non sông", "10/03/" + year);
        assertThat(workingDays.isWorkingDay(LocalDate.of(year, 3, 10))).isFalse();
    }

    @Test
    void senselessDaysAreRefusedAndKept() {
        refused(filledIn().with("lastDay", "9/3/" + year)).hasErrorAt("lastDay").hasValue("lastDay", "09/03/" + year);
        refused(filledIn().with("lastDay", "9/4/" + year)).hasErrorAt("lastDay", "30 ngày");
        refused(filledIn().with("firstDay", "31/2/" + year).with("name", " "))
                .hasErrorAt("firstDay")
                .hasErrorAt("name")
                .hasValue("firstDay", "31/2/" + year);
        refused(filledIn()
                        .with("kind", "MAKE_UP_WORKDAY")
                        .with("firstDay", "25/11/2026")
                        .with("lastDay", ""))
                .hasErrorAt("firstDay", "thứ Bảy");
        list("?year=" + year).hasRows(0);
    }

    @Test
    void twoHolidaysOfOneKindShareNoDay() {
        create();

        refused(filledIn()
                        .with("name", "Nghỉ thêm")
                        .with("firstDay", "12/3/" + year)
                        .with("lastDay", "15/3/" + year))
                .hasErrorAt("firstDay", "Ngày hội non sông")
                .hasValue("name", "Nghỉ thêm");
        MvcTestResult otherKind =
                mvc.perform(filledIn().with("kind", "SUBSTITUTE_DAY_OFF").post().with(as("admin")));
        assertThat(otherKind).hasStatus3xxRedirection();
        list("?year=" + year).hasRows(2);
    }

    @Test
    void aChangeStandsInTheHistory() {
        String edit = create();

        mvc.perform(edit(edit).with("lastDay", "13/3/" + year).post().with(as("admin")));

        page(edit).hasValue("lastDay", "13/03/" + year).hasText("12/03/" + year + " → 13/03/" + year);
    }

    @Test
    void whoSavesLaterSeesBothTextsAndMayOverwrite() {
        String edit = create();
        Forms.Form mine = edit(edit).with("name", "Ngày hội của tôi");
        mvc.perform(edit(edit).with("name", "Ngày hội của người khác").post().with(as("admin")));

        MvcTestResult conflict = mvc.perform(mine.post().with(as("admin")));

        assertThatPage(conflict)
                .isConflict()
                .hasValue("name", "Ngày hội của tôi")
                .hasText("Ngày hội của người khác");
        String version = Forms.in(conflict, edit.replace("/edit", "")).value("version");
        assertThat(mvc.perform(mine.with("version", version).post().with(as("admin"))))
                .hasStatus3xxRedirection();
        list("?year=" + year).hasText("Ngày hội của tôi");
    }

    @Test
    void aRemovedHolidayIsGoneAndTheLogTellsOfIt() {
        String removal = create().replace("/edit", "/removal");
        assertThatPage(mvc.get().uri(removal).with(as("admin")).exchange())
                .isOk()
                .hasText("Ngày hội non sông", "10/03/" + year);

        MvcTestResult answer = mvc.perform(
                Forms.in(mvc.get().uri(removal).with(as("admin"))).post().with(as("admin")));

        assertThat(answer).hasStatus3xxRedirection();
        list("?year=" + year).hasRows(0);
        assertThat(mvc.get().uri(removal).with(as("admin")).exchange()).hasStatus(404);
        page("/desk/admin/audit").hasText("Xóa ngày nghỉ", "10/03/" + year);
    }

    @Test
    void aPastHolidayStays() {
        String edit = create();
        String removal = edit.replace("/edit", "/removal");
        Forms.Form question = Forms.in(mvc.get().uri(removal).with(as("admin")));
        clock.moveTo(LocalDateTime.of(year, 3, 12, 23, 59));
        page(edit).hasLink(removal);
        clock.moveTo(LocalDateTime.of(year, 3, 13, 0, 1));

        mvc.perform(question.post().with(as("admin")));

        list("?year=" + year).hasRows(1);
        page(edit).hasNoLink(removal);
        assertThat(mvc.get().uri(removal).with(as("admin")).exchange()).hasStatus(404);
    }

    @Test
    void theWorkbookHoldsTheYearShownAndTheLogTellsOfIt() throws Exception {
        create();
        list("?year=" + year).hasLink(HOLIDAYS + "/export?year=" + year);

        MvcTestResult answer = mvc.get()
                .uri(HOLIDAYS + "/export?year=" + year)
                .with(as("chutich"))
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(Workbooks.texts(answer)).contains("Ngày đầu", "Ngày hội non sông", "Nghỉ lễ, tết");
        assertThat(Workbooks.texts(
                        mvc.get().uri(HOLIDAYS + "/export").with(as("chutich")).exchange()))
                .as("the current year, as the list opens")
                .contains("Tết Nguyên đán Bính Ngọ")
                .doesNotContain("Ngày hội non sông");
        page("/desk/admin/audit").hasText("Tải danh sách ngày nghỉ", "Năm: " + year);
    }

    @Test
    void whoMayOnlySeeFindsNoWayToEdit() {
        String edit = create();

        assertThatPage(mvc.get()
                        .uri(HOLIDAYS + "?year=" + year)
                        .with(as("vanphong"))
                        .exchange())
                .isOk()
                .hasText("Ngày hội non sông")
                .hasNoLink(edit)
                .hasNoLink(HOLIDAYS + "/new");
        for (String closed : new String[] {HOLIDAYS + "/new", edit, edit.replace("/edit", "/removal")}) {
            assertThat(mvc.get().uri(closed).with(as("vanphong")).exchange()).hasStatus(404);
        }
    }

    @Test
    void theHelpPageIsThereInBothLanguages() {
        page("/huong-dan/calendar").isOk().hasText("Ba loại ngày");
        page("/huong-dan/calendar?lang=en").isOk().hasText("Three kinds of days");
    }

    /** Address of the edit page of a new holiday, 10 to 12 March of the test's year. */
    private String create() {
        mvc.perform(filledIn().post().with(as("admin")));
        return list("?year=" + year)
                .document()
                .select("main table a[href$=/edit]")
                .get(0)
                .attr("href");
    }

    private Forms.Form filledIn() {
        return Forms.in(mvc.get().uri(HOLIDAYS + "/new").with(as("admin")), HOLIDAYS)
                .with("name", "Ngày hội non sông")
                .with("kind", "PUBLIC_HOLIDAY")
                .with("firstDay", "10/3/" + year)
                .with("lastDay", "12/3/" + year);
    }

    private Forms.Form edit(String address) {
        return Forms.in(mvc.get().uri(address).with(as("admin")), address.replace("/edit", ""));
    }

    private PageAssert refused(Forms.Form form) {
        return assertThatPage(mvc.perform(form.post().with(as("admin")))).isRefused();
    }

    private PageAssert list(String query) {
        return page(HOLIDAYS + query);
    }

    private PageAssert page(String address) {
        return assertThatPage(mvc.get().uri(address).with(as("admin")).exchange());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
