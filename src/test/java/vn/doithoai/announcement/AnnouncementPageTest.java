package vn.doithoai.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;
import static vn.doithoai.notice.NoticeGround.OFFICE;

import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.notice.NoticeGround;
import vn.doithoai.notice.SessionNotices;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.session.SessionId;
import vn.doithoai.village.VillageClusterDetails;
import vn.doithoai.village.VillageClusterId;
import vn.doithoai.village.VillageClusters;
import vn.doithoai.village.VillageDetails;
import vn.doithoai.village.VillageKind;
import vn.doithoai.village.Villages;

@PageTest
class AnnouncementPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Villages villages;

    @Autowired
    VillageClusters clusters;

    @Autowired
    Announcements announcements;

    @Autowired
    BaseData baseData;

    private NoticeGround ground;
    private SessionId session;
    private String address;
    private UUID own;
    private UUID neighbour;
    private UUID elsewhere;
    private UUID front;
    private UUID farmers;

    @BeforeEach
    void aSessionOfACluster() throws Exception {
        baseData.restore();
        ground = new NoticeGround(context);
        VillageClusterId centre = clusters.create(new VillageClusterDetails("Cụm Trung tâm", 1), OFFICE);
        VillageClusterId hills = clusters.create(new VillageClusterDetails("Cụm Vùng cao", 2), OFFICE);
        own = village("Đoài", centre, 1);
        neighbour = village("Đông", centre, 2);
        elsewhere = village("Huổi Lai", hills, 3);
        front = ground.unit("Ủy ban MTTQ Việt Nam xã", UnitKind.FRONT, 1);
        farmers = ground.unit("Hội Nông dân xã", UnitKind.FRONT, 2);
        ground.unit("Phòng Kinh tế", UnitKind.COMMITTEE, 3);
        ground.settle("thon1", own);
        ground.employ("mattran", front);
        session = ground.session(centre);
        address = "/desk/sessions/" + session.value() + "/announcements";
    }

    @Test
    void aVillageHeadReadsAndConfirmsWithOneTap() {
        assertThatPage(get("/desk", "thon1")).isOk().hasNoText("Đọc thông báo");
        assertThatPage(get(village(own), "thon1")).isOk().hasText("chưa có gì để thông báo");
        ground.issuedNotice(session);

        assertThatPage(get("/desk", "thon1")).isOk().hasLink(village(own));
        assertThatPage(get(village(own), "thon1"))
                .isOk()
                .hasText("Kính thưa bà con thôn Đoài!", "bảy giờ ba mươi phút", "Đã đọc trên loa")
                .hasNoText("Người báo");
        MvcTestResult told = send(Forms.in(get(village(own), "thon1"), "/reading"), "thon1");

        assertThat(told).hasStatus3xxRedirection();
        assertThatPage(get(village(own), "thon1"))
                .hasText("Đọc trên loa thôn", "Lò Văn Ưng ghi lúc", "Sửa lần ghi trước");
        assertThatPage(get("/desk", "thon1")).hasNoLink(village(own));
        assertThatPage(get(address, "vanphong"))
                .isOk()
                .hasText("1/2", "Lò Văn Ưng ghi lúc")
                .hasNoText("Huổi Lai");
    }

    @Test
    void twiceTappedIsToldOnce() {
        ground.issuedNotice(session);
        Forms.Form first = Forms.in(get(village(own), "thon1"), "/reading");
        Forms.Form second = Forms.in(get(village(own), "thon1"), "/reading");
        assertThat(send(first, "thon1")).hasStatus3xxRedirection();

        assertThatPage(send(second, "thon1")).isConflict().hasText("Đã có người ghi trước");
        assertThat(announcements.coverage(ground.find(session), OFFICE).villagesTold())
                .isEqualTo(1);
    }

    @Test
    void theOfficeRecordsForSomebodyWhoPhonesAndBothAreNamed() {
        ground.issuedNotice(session);
        Forms.Form form = Forms.in(get(village(neighbour), "vanphong"), neighbour.toString());

        assertThatPage(send(form.with("day", "25/11/2026").with("time", "tối"), "vanphong"))
                .isRefused()
                .hasErrorAt("way", "Chọn cách")
                .hasErrorAt("day", "chưa đến")
                .hasErrorAt("time", "17:30")
                .hasErrorAt("informant", "Ghi tên");
        Forms.Form again = Forms.in(get(village(neighbour), "vanphong"), neighbour.toString());
        assertThat(send(again.with("way", "MEETING").with("informant", "Giàng Hữu Đức"), "vanphong"))
                .hasStatus3xxRedirection();

        assertThatPage(get(address, "vanphong")).hasText("Họp thôn", "Giàng Hữu Đức báo; Hoàng Thị Hòa ghi thay");
    }

    @Test
    void aCorrectionNeedsAReasonAndTwoWhoTellLoseNothing() {
        ground.issuedNotice(session);
        Forms.Form late = Forms.in(get(village(own), "vanphong"), own.toString())
                .with("way", "ZALO")
                .with("informant", "Lò Văn Ưng");
        assertThat(send(Forms.in(get(village(own), "thon1"), "/reading"), "thon1"))
                .hasStatus3xxRedirection();

        MvcTestResult refused = send(late, "vanphong");
        assertThatPage(refused).isRefused().hasErrorAt("reason", "Nêu lý do");
        assertThatPage(send(Forms.in(refused, own.toString()).with("reason", "Nghe nhầm"), "vanphong"))
                .isConflict()
                .hasValue("informant", "Lò Văn Ưng");
        Forms.Form correction = Forms.in(get(village(own), "thon1"), own.toString());
        assertThat(send(correction.with("way", "MEETING").with("reason", "Loa hỏng, họp thôn"), "thon1"))
                .hasStatus3xxRedirection();

        assertThatPage(get(village(own), "thon1"))
                .hasText("Họp thôn", "Loa hỏng, họp thôn", "Lần trước", "Đọc trên loa thôn");
        assertThatPage(get(address, "vanphong")).hasText("Họp thôn").hasNoText("Đọc trên loa thôn");
        assertThat(villagesTold()).isEqualTo("1/2");
    }

    @Test
    void anOrganisationTellsHowManyComeAndTheyAreTotalled() {
        ground.issuedNotice(session);
        assertThatPage(get("/desk", "mattran")).isOk().hasLink(organisation(front));
        assertThatPage(send(
                        Forms.in(get(organisation(front), "mattran"), front.toString())
                                .with("coming", "nhiều"),
                        "mattran"))
                .isRefused()
                .hasErrorAt("coming", "chữ số")
                .hasValue("coming", "nhiều");
        assertThat(send(
                        Forms.in(get(organisation(front), "mattran"), front.toString())
                                .with("coming", "12"),
                        "mattran"))
                .hasStatus3xxRedirection();
        assertThat(send(
                        Forms.in(get(organisation(farmers), "vanphong"), farmers.toString())
                                .with("coming", "30")
                                .with("informant", "Đinh Văn Sáu"),
                        "vanphong"))
                .hasStatus3xxRedirection();

        assertThatPage(get(address, "chutich"))
                .isOk()
                .hasText("42 hội viên", "2/2 tổ chức", "Phùng Thị Mỡi ghi lúc", "Đinh Văn Sáu báo")
                .hasNoText("Ghi thay", "Phòng Kinh tế");
    }

    @Test
    void aReplacedNoticeHasToBeAnnouncedAgainAndAPostponementForgetsAll() {
        ground.issuedNotice(session);
        assertThat(send(Forms.in(get(village(own), "thon1"), "/reading"), "thon1"))
                .hasStatus3xxRedirection();
        ground.moveTo(session, "Nhà văn hóa thôn Đông");
        assertThatPage(get(village(own), "thon1")).hasText("chưa có gì để thông báo");
        ground.issue(context.getBean(SessionNotices.class).begin(session, OFFICE));

        assertThatPage(get(address, "vanphong")).hasText("Cần thông báo lại");
        assertThat(villagesTold()).isEqualTo("0/2");
        assertThatPage(get("/desk", "thon1")).hasLink(village(own));
        assertThat(send(Forms.in(get(village(own), "thon1"), "/reading"), "thon1"))
                .hasStatus3xxRedirection();
        assertThat(villagesTold()).isEqualTo("1/2");

        ground.postpone(session);
        assertThatPage(get(address, "vanphong")).hasNoText("Đọc trên loa thôn");
        assertThat(villagesTold()).isEqualTo("0/2");
    }

    @Test
    void whatOneMayNotSeeIsNotFound() {
        ground.issuedNotice(session);
        assertThat(get(village(neighbour), "thon1")).hasStatus(404);
        assertThat(get(organisation(front), "thon1")).hasStatus(404);
        assertThat(get(organisation(farmers), "mattran")).hasStatus(404);
        assertThat(get(village(own), "mattran")).hasStatus(404);
        assertThat(get(village(elsewhere), "vanphong")).hasStatus(404);
        assertThat(get(address, "thon1")).hasStatus(404);
        Forms.Form form = Forms.in(get(village(own), "thon1"), "/reading");
        assertThat(mvc.perform(form.post().uri(village(neighbour) + "/reading").with(as("thon1"))))
                .hasStatus(404);
        assertThat(announcements.coverage(ground.find(session), OFFICE).villagesTold())
                .isZero();
    }

    private String villagesTold() {
        Element bar = assertThatPage(get(address, "vanphong")).document().selectFirst("#villages-told");
        return bar.attr("value") + "/" + bar.attr("max");
    }

    private UUID village(String name, VillageClusterId cluster, int position) {
        return villages.create(new VillageDetails(VillageKind.VILLAGE, name, cluster, 100, 400, position), OFFICE)
                .value();
    }

    private String village(UUID id) {
        return address + "/villages/" + id;
    }

    private String organisation(UUID id) {
        return address + "/organisations/" + id;
    }

    private MvcTestResult send(Forms.Form form, String username) {
        return mvc.perform(form.post().with(as(username)));
    }

    private MvcTestResult get(String uri, String username) {
        return mvc.get().uri(uri).with(as(username)).exchange();
    }
}
