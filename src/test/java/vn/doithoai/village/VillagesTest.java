package vn.doithoai.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.BaseData.PROGRAM;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotPermitted;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Taken;

@PageTest
class VillagesTest {

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
    void aVillageIsCalledByItsKindAndName() {
        assertThat(villages.displayName(add(VillageKind.VILLAGE, "Đoài", null, 1)))
                .isEqualTo("thôn Đoài");
        assertThat(villages.displayName(add(VillageKind.RESIDENTIAL_GROUP, "3", null, 2)))
                .isEqualTo("tổ dân phố 3");
    }

    @Test
    void openVillagesComeInTheirOrder() {
        add(VillageKind.VILLAGE, "Đông", null, 3);
        add(VillageKind.VILLAGE, "Ấm", null, 1);
        villages.close(add(VillageKind.VILLAGE, "Cũ", null, 2), PROGRAM);

        assertThat(villages.open()).extracting(VillageSummary::displayName).containsExactly("thôn Ấm", "thôn Đông");
    }

    @Test
    void searchIsBlindToDiacriticsAndKnowsTheKind() {
        add(VillageKind.VILLAGE, "Đoài", null, 1);
        add(VillageKind.HAMLET, "Đoài Hạ", null, 2);

        assertThat(found("doai", null)).containsExactly("thôn Đoài", "ấp Đoài Hạ");
        assertThat(found("thon doai", null)).containsExactly("thôn Đoài");
        assertThat(found(null, VillageKind.HAMLET)).containsExactly("ấp Đoài Hạ");
        assertThat(found("100%", null)).isEmpty();
    }

    @Test
    void villagesAreSortedByClusterAndThoseWithoutOneStayInTheList() {
        add(VillageKind.VILLAGE, "Không cụm", null, 1);
        add(VillageKind.VILLAGE, "Bắc", cluster("Cụm 2", 2), 2);
        add(VillageKind.VILLAGE, "Nam", cluster("Cụm 1", 1), 3);

        Sort byCluster = new VillageListRequest() {
            {
                setSort("cluster");
            }
        }.order().sort();

        assertThat(villages.export(null, null, null, byCluster, PROGRAM))
                .extracting(VillageSummary::displayName)
                .containsExactly("thôn Nam", "thôn Bắc", "thôn Không cụm");
    }

    @Test
    void twoOpenVillagesOfOneKindNeverShareAName() {
        add(VillageKind.VILLAGE, "Đoài", null, 1);

        assertThatThrownBy(() -> add(VillageKind.VILLAGE, "đoài", null, 2)).isInstanceOf(Taken.class);
        assertThat(add(VillageKind.HAMLET, "Đoài", null, 2)).isNotNull();
    }

    @Test
    void theNameOfAClosedVillageIsFree() {
        VillageId old = add(VillageKind.VILLAGE, "Đoài", null, 1);
        villages.close(old, PROGRAM);
        add(VillageKind.VILLAGE, "Đoài", null, 1);

        assertThatThrownBy(() -> villages.reopen(old, PROGRAM)).isInstanceOf(Taken.class);
        assertThat(villages.find(old).closed()).isTrue();
    }

    @Test
    void aChangeBasedOnAnOldVersionIsRefused() {
        VillageId id = add(VillageKind.VILLAGE, "Đoài", null, 1);
        VillageSummary opened = villages.find(id);
        villages.change(id, details("Đoài Thượng", 1), opened.version(), PROGRAM);

        assertThatThrownBy(() -> villages.change(id, details("Đoài Hạ", 1), opened.version(), PROGRAM))
                .isInstanceOf(StaleVersion.class);
        assertThat(villages.displayName(id)).isEqualTo("thôn Đoài Thượng");
    }

    @Test
    void whoMayOnlySeeChangesNothing() {
        Actor viewer = new Actor(null, null, "Hoàng Thị Hòa", EnumSet.of(Permission.ORGANISATION_VIEW), null, null);

        assertThatThrownBy(() -> villages.create(details("Đoài", 1), viewer)).isInstanceOf(NotPermitted.class);
        assertThat(villages.open()).isEmpty();
    }

    @Test
    void aClusterWithOpenVillagesCannotBeClosed() {
        VillageClusterId cluster = cluster("Cụm 1", 1);
        VillageId village = add(VillageKind.VILLAGE, "Đoài", cluster, 1);

        assertThatThrownBy(() -> clusters.close(cluster, PROGRAM)).isInstanceOf(ClusterHasVillages.class);

        villages.close(village, PROGRAM);
        clusters.close(cluster, PROGRAM);
        assertThat(clusters.find(cluster).closed()).isTrue();
        assertThat(clusters.open()).isEmpty();
    }

    @Test
    void aClusterCountsItsOpenVillages() {
        VillageClusterId cluster = cluster("Cụm 1", 1);
        add(VillageKind.VILLAGE, "Đoài", cluster, 1);
        villages.close(add(VillageKind.VILLAGE, "Đông", cluster, 2), PROGRAM);

        assertThat(clusters.find(cluster).villages()).isEqualTo(1);
        assertThat(villages.openIn(cluster))
                .extracting(VillageSummary::displayName)
                .containsExactly("thôn Đoài");
    }

    private Iterable<String> found(@Nullable String q, @Nullable VillageKind kind) {
        return villages.search(q, kind, null, Pageable.unpaged(Sort.by("position"))).stream()
                .map(VillageSummary::displayName)
                .toList();
    }

    private VillageId add(VillageKind kind, String name, @Nullable VillageClusterId cluster, int position) {
        return villages.create(new VillageDetails(kind, name, cluster, null, null, position), PROGRAM);
    }

    private VillageClusterId cluster(String name, int position) {
        return clusters.create(new VillageClusterDetails(name, position), PROGRAM);
    }

    private static VillageDetails details(String name, int position) {
        return new VillageDetails(VillageKind.VILLAGE, name, null, null, null, position);
    }
}
