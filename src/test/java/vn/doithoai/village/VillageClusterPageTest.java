package vn.doithoai.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.BaseData.PROGRAM;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;

@PageTest
class VillageClusterPageTest {

    private static final String CLUSTERS = "/desk/admin/clusters";

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
    void anAddedClusterShowsItsVillages() {
        MvcTestResult answer = mvc.perform(filledIn("Cụm 1").post().with(as("admin")));

        assertThat(answer).hasStatus3xxRedirection();
        String address = answer.getResponse().getRedirectedUrl();
        villages.create(
                new VillageDetails(
                        VillageKind.VILLAGE, "Đoài", clusters.open().get(0).id(), 215, 860, 1),
                PROGRAM);
        assertThatPage(get(address)).isOk().hasRows(1).hasText("thôn Đoài", "Thêm cụm thôn");
        assertThatPage(get(CLUSTERS)).isOk().hasRows(1).hasLink(address);
        assertThat(get(CLUSTERS + "/export")).hasStatusOk();
    }

    @Test
    void aClusterWithoutANameOrWithATakenOneIsRefused() {
        clusters.create(new VillageClusterDetails("Cụm 1", 1), PROGRAM);

        assertThatPage(mvc.perform(filledIn("").post().with(as("admin"))))
                .isRefused()
                .hasErrorAt("name", "Nhập tên cụm");
        assertThatPage(mvc.perform(filledIn("cụm 1").post().with(as("admin"))))
                .isRefused()
                .hasErrorAt("name", "đã có");
    }

    @Test
    void aClusterWithVillagesStaysOpenAndThePageTellsWhy() {
        VillageClusterId id = clusters.create(new VillageClusterDetails("Cụm 1", 1), PROGRAM);
        villages.create(new VillageDetails(VillageKind.VILLAGE, "Đoài", id, null, null, 1), PROGRAM);

        MvcTestResult answer = mvc.perform(
                Forms.in(get(CLUSTERS + "/" + id.value()), "/closure").post().with(as("admin")));

        assertThatPage(answer).hasStatus(409).hasText("Cụm còn 1 thôn đang hoạt động");
        assertThat(clusters.find(id).closed()).isFalse();
    }

    @Test
    void whenSomebodySavedMeanwhileBothTextsAreShown() {
        VillageClusterId id = clusters.create(new VillageClusterDetails("Cụm 1", 1), PROGRAM);
        String address = CLUSTERS + "/" + id.value();
        Forms.Form form = Forms.in(mvc.get().uri(address + "/edit").with(as("admin")), address);
        clusters.change(
                id,
                new VillageClusterDetails("Cụm phía bắc", 1),
                clusters.find(id).version(),
                PROGRAM);

        assertThatPage(mvc.perform(form.with("name", "Cụm phía nam").post().with(as("admin"))))
                .isConflict()
                .hasText("Cụm phía bắc")
                .hasValue("name", "Cụm phía nam");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as("admin")).exchange();
    }

    private Forms.Form filledIn(String name) {
        return Forms.in(mvc.get().uri(CLUSTERS + "/new").with(as("admin")), CLUSTERS)
                .with("name", name)
                .with("position", "1");
    }
}
