package vn.doithoai.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.BaseData.PROGRAM;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.io.ByteArrayInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;

@PageTest
class VillagePageTest {

    private static final String VILLAGES = "/desk/admin/villages";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Villages villages;

    @Autowired
    VillageClusters clusters;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void anAddedVillageIsOnItsPageAndInTheList() {
        VillageClusterId cluster = clusters.create(new VillageClusterDetails("Cụm 1", 1), PROGRAM);

        MvcTestResult answer = mvc.perform(
                filledIn().with("cluster", cluster.value().toString()).post().with(as("admin")));

        assertThat(answer).hasStatus3xxRedirection();
        String address = answer.getResponse().getRedirectedUrl();
        assertThatPage(get(address))
                .isOk()
                .hasHeading("thôn Đoài Đang hoạt động")
                .hasText("1.215", "Cụm 1", "Thêm thôn, tổ dân phố");
        assertThatPage(get(VILLAGES + "?kind=VILLAGE&cluster=" + cluster.value() + "&sort=cluster"))
                .isOk()
                .hasRows(1)
                .hasLink(address)
                .hasValue("kind", "VILLAGE")
                .hasValue("cluster", cluster.value().toString());
    }

    @Test
    void emptyFiltersAndSenselessOrdersAreIgnored() {
        add("Đoài", 1);

        assertThatPage(get(VILLAGES + "?kind=&cluster=&page=nine&sort=xyz"))
                .isOk()
                .hasRows(1);
    }

    @Test
    void aRefusedVillageKeepsWhatWasTyped() {
        MvcTestResult answer = mvc.perform(filledIn()
                .with("name", " ")
                .with("households", "hai trăm")
                .with("population", "-1")
                .post()
                .with(as("admin")));

        assertThatPage(answer)
                .isRefused()
                .hasErrorAt("name", "Nhập tên.")
                .hasErrorAt("households", "ví dụ 215")
                .hasErrorAt("population", "từ 0")
                .hasValue("households", "hai trăm")
                .hasValue("kind", "VILLAGE");
    }

    @Test
    void aTakenNameIsRefusedAtTheField() {
        add("Đoài", 1);

        assertThatPage(mvc.perform(filledIn().post().with(as("admin"))))
                .isRefused()
                .hasErrorAt("name", "cùng loại");
    }

    @Test
    void whenSomebodySavedMeanwhileBothTextsAreShownAndNoneIsLost() {
        VillageClusterId cluster = clusters.create(new VillageClusterDetails("Cụm 1", 1), PROGRAM);
        VillageId id = add("Đoài", 1);
        String address = VILLAGES + "/" + id.value();
        Forms.Form form = Forms.in(mvc.get().uri(address + "/edit").with(as("admin")), address);
        VillageSummary opened = villages.find(id);
        villages.change(
                id,
                new VillageDetails(VillageKind.VILLAGE, "Đoài Thượng", null, null, null, 1),
                opened.version(),
                PROGRAM);

        MvcTestResult answer = mvc.perform(form.with("name", "Đoài Hạ")
                .with("cluster", cluster.value().toString())
                .post()
                .with(as("admin")));

        assertThatPage(answer).isConflict().hasText("Đoài Thượng", "Cụm 1").hasValue("name", "Đoài Hạ");
        assertThat(villages.displayName(id)).isEqualTo("thôn Đoài Thượng");

        assertThat(mvc.perform(Forms.in(answer, address).post().with(as("admin"))))
                .hasStatus3xxRedirection();
        assertThat(villages.displayName(id)).isEqualTo("thôn Đoài Hạ");
    }

    @Test
    void aVillageIsClosedAndOpenedAgain() {
        String address = VILLAGES + "/" + add("Đoài", 1).value();

        assertThat(mvc.perform(Forms.in(get(address), "/closure").post().with(as("admin"))))
                .hasStatus3xxRedirection();
        assertThatPage(get(address)).hasText("Đã ngừng", "Ghi nhận thôn, tổ dân phố ngừng hoạt động");

        assertThat(mvc.perform(Forms.in(get(address), "/reopening").post().with(as("admin"))))
                .hasStatus3xxRedirection();
        assertThatPage(get(address)).hasText("Đang hoạt động");
    }

    @Test
    void aVillageWhoseNameIsTakenStaysClosed() {
        VillageId id = add("Đoài", 1);
        villages.close(id, PROGRAM);
        add("Đoài", 2);

        MvcTestResult answer = mvc.perform(
                Forms.in(get(VILLAGES + "/" + id.value()), "/reopening").post().with(as("admin")));

        assertThatPage(answer).hasStatus(409).hasText("đã có một thôn khác mang tên này", "Đã ngừng");
    }

    @Test
    void theWorkbookHoldsWhatTheListShows() throws Exception {
        add("Đoài", 2);
        add("Đông", 1);

        MvcTestResult answer = get(VILLAGES + "/export?q=doai");

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(rows.size() - 1).getCellText(1)).isEqualTo("thôn Đoài");
            assertThat(rows).noneMatch(row -> row.getCellText(1).equals("thôn Đông"));
        }
    }

    @Test
    void whoMayOnlySeeFindsNoWayToEdit() {
        VillageId id = add("Đoài", 1);

        assertThatPage(mvc.get().uri(VILLAGES).with(as("vanphong")).exchange())
                .isOk()
                .hasNoLink(VILLAGES + "/new");
        assertThatPage(mvc.get()
                        .uri(VILLAGES + "/" + id.value())
                        .with(as("vanphong"))
                        .exchange())
                .isOk()
                .hasNoLink(VILLAGES + "/" + id.value() + "/edit");
        assertThat(mvc.get().uri(VILLAGES + "/new").with(as("vanphong")).exchange())
                .hasStatus(404);
        assertThat(mvc.get().uri(VILLAGES).with(as("kinhte")).exchange()).hasStatus(404);
    }

    @Test
    void theEnglishPagesHaveAllTheirTexts() {
        VillageId id = add("Đoài", 1);

        assertThatPage(get(VILLAGES + "?lang=en")).isOk().hasHeading("Villages");
        assertThatPage(get(VILLAGES + "/new?lang=en")).isOk();
        assertThatPage(get(VILLAGES + "/" + id.value() + "?lang=en")).isOk().hasText("Households");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as("admin")).exchange();
    }

    private VillageId add(String name, int position) {
        return villages.create(new VillageDetails(VillageKind.VILLAGE, name, null, null, null, position), PROGRAM);
    }

    private Forms.Form filledIn() {
        return Forms.in(mvc.get().uri(VILLAGES + "/new").with(as("admin")), VILLAGES)
                .with("kind", "VILLAGE")
                .with("name", "Đoài")
                .with("households", "1215")
                .with("population", "")
                .with("position", "4");
    }
}
