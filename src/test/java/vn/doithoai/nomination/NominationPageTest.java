package vn.doithoai.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;
import vn.doithoai.notice.NoticeGround;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.shared.StaleVersion;

@PageTest
class NominationPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Nominations nominations;

    @Autowired
    MovableClock clock;

    @Autowired
    BaseData baseData;

    private NominationGround ground;

    @BeforeEach
    void aSession() throws Exception {
        baseData.restore();
        ground = new NominationGround(context).withItsPeople();
    }

    @Test
    void theOfficeSetsQuotasForTheVillagesFirst() {
        Forms.Form form = Forms.in(get(ground.address(), "vanphong"), "/nominations");
        assertThat(form.fields().get("places"))
                .containsExactly(ground.own().toString(), ground.neighbour().toString());
        assertThatPage(send(form.with("seats", "năm").with("until", "23/11/2026"), "vanphong"))
                .isRefused()
                .hasErrorAt("seats", "chữ số")
                .hasErrorAt("until", "từ hôm nay")
                .hasValue("seats", "năm");
        assertThatPage(send(form.with("seats", "1000").with("until", "11/12/2026"), "vanphong"))
                .isRefused()
                .hasErrorAt("seats", "từ 1 đến 999")
                .hasErrorAt("until", "không sau ngày hội nghị");
        assertThat(send(form.with("seats", "3").with("until", "01/12/2026"), "vanphong"))
                .hasStatus3xxRedirection();

        assertThatPage(get(ground.address(), "vanphong"))
                .isOk()
                .hasText("0/3", "Còn thiếu 3", "thôn Nà Ten", "thôn Nà Xa")
                .hasText("Ủy ban MTTQ Việt Nam xã");
        assertThat(Forms.in(get(ground.address(), "vanphong"), "/nominations")
                        .fields()
                        .get("places"))
                .containsExactly(ground.front().toString());
    }

    @Test
    void aVillageHeadNamesPeopleFromTheDeskUntilTheSeatsAreFull() {
        assertThatPage(get("/desk", "thon1")).hasNoText("Cử người dự");
        ground.allot(2, ground.own(), ground.neighbour());
        String page = ground.address(ground.own());
        assertThatPage(get("/desk", "thon1")).hasLink(page).hasText("còn thiếu 2 người");

        assertThat(name("Lò Văn Thưởng", "Đại diện hộ nghèo", "thon1")).hasStatus3xxRedirection();
        assertThatPage(name("lò văn thưởng", "đại diện hộ nghèo", "thon1"))
                .isRefused()
                .hasErrorAt("fullName", "đã có người này");
        assertThat(name("Lò Văn Thưởng", "Người có uy tín", "thon1")).hasStatus3xxRedirection();

        assertThatPage(get(page, "thon1"))
                .hasText("Cử 2 người; gửi tên chậm nhất ngày 01/12/2026", "Chờ xét", "Người có uy tín")
                .hasNoText("Thêm vào danh sách", "Sửa chỉ tiêu");
        assertThatPage(get("/desk", "thon1")).hasNoLink(page);
        assertThatPage(get(ground.address(ground.neighbour()), "thon1")).hasStatus(404);
        assertThatPage(get(ground.address(), "thon1")).hasStatus(404);
    }

    @Test
    void wrongNamesAreRefusedAndKept() {
        ground.allot(2, ground.own());

        assertThatPage(name("", "Thôn Nà Ten, gọi 0912 345 678", "thon1"))
                .isRefused()
                .hasErrorAt("fullName", "Nhập họ và tên")
                .hasErrorAt("post", "Không ghi số điện thoại")
                .hasValue("post", "Thôn Nà Ten, gọi 0912 345 678");
        assertThatPage(name("Lò Văn Thưởng 0912.345.678", "x".repeat(121), "thon1"))
                .isRefused()
                .hasErrorAt("fullName", "không ghi số điện thoại")
                .hasErrorAt("post", "tối đa 120");
        for (String number : List.of("sđt 0912/345/678", "sđt 0912 - 345 - 678", "０９１２３４５６７８")) {
            assertThatPage(name("Lò Văn Thưởng", number, "thon1")).isRefused().hasErrorAt("post", "Không ghi số");
        }
        assertThatPage(name("....", "", "thon1")).isRefused().hasErrorAt("fullName", "bằng chữ");
        assertThat(name("Lò Văn Thưởng", "Trưởng thôn từ 12/2026", "thon1")).hasStatus3xxRedirection();
    }

    /** Somebody of the Front lives in a village, too, and a village head may belong to an organisation. */
    @Test
    void eachNamesForWhatTheOfficeKnowsThemForOnly() {
        ground.allot(2, ground.own(), ground.front());
        ground.mixed();

        assertThatPage(get(ground.address(ground.own()), "mattran")).hasStatus(404);
        assertThatPage(get(ground.address(ground.front()), "mattran")).isOk();
        assertThatPage(get(ground.address(ground.front()), "thon1")).hasStatus(404);
        assertThatPage(get(ground.address(ground.own()), "thon1")).isOk();
        assertThatPage(get("/desk", "mattran"))
                .hasLink(ground.address(ground.front()))
                .hasNoLink(ground.address(ground.own()));
    }

    @Test
    void aSessionWithoutADayTakesALastDayWithinItsTime() {
        NominationGround foreseen = ground.ofMonth();
        Forms.Form form =
                Forms.in(get(foreseen.address(), "vanphong"), "/nominations").with("seats", "2");
        assertThatPage(send(form.with("until", "01/01/2027"), "vanphong"))
                .isRefused()
                .hasErrorAt("until", "không sau ngày hội nghị");
        assertThat(send(form.with("until", "30/12/2026"), "vanphong")).hasStatus3xxRedirection();

        assertThatPage(get("/desk", "thon1")).hasLink(foreseen.address(foreseen.own()));
        foreseen.named(foreseen.own(), "Lò Văn Thưởng");
        assertThatPage(get("/desk", "vanphong")).hasLink(foreseen.address());
    }

    @Test
    void namesAreTakenBackUntilTheOfficeDecides() {
        ground.allot(1, ground.own());
        name("Lò Văn Thưởng", "", "thon1");
        Forms.Form back = Forms.in(get(ground.address(ground.own()), "thon1"), "/withdrawal");
        assertThat(send(back, "thon1")).hasStatus3xxRedirection();
        assertThatPage(get(ground.address(ground.own()), "thon1")).hasText("Đã rút tên", "Thêm vào danh sách");

        name("Quàng Thị Mẩy", "", "thon1");
        Forms.Form late = Forms.in(get(ground.address(ground.own()), "thon1"), "/withdrawal");
        context.getBean(NomineeInvitations.class).inviteAllClear(ground.session(), NoticeGround.OFFICE);
        assertThatPage(send(late, "thon1")).isConflict().hasText("Danh sách vừa thay đổi", "Đã mời");
    }

    @Test
    void afterTheLastDayOnlyTheOfficeNames() {
        ground.allot(2, ground.own());
        Forms.Form open = Forms.in(get(ground.address(ground.own()), "thon1"), "/nominees");
        clock.moveTo(LocalDateTime.of(2026, 12, 2, 0, 1));

        assertThatPage(get(ground.address(ground.own()), "thon1"))
                .hasText("Đã hết hạn ngày 01/12/2026")
                .hasNoText("Thêm vào danh sách");
        assertThatPage(send(open.with("fullName", "Lò Văn Thưởng"), "thon1"))
                .isConflict()
                .hasText("đã hết hạn");
        assertThatPage(get(ground.address(), "vanphong")).hasText("Quá hạn, thiếu 2");
        assertThat(name("Lò Văn Thưởng", "", "vanphong")).hasStatus3xxRedirection();

        Forms.Form extension = Forms.in(get(ground.address(), "vanphong"), "/deadline");
        assertThatPage(send(extension.with("day", "01/12/2026"), "vanphong"))
                .isRefused()
                .hasErrorAt("day", "từ hôm nay");
        assertThat(send(extension.with("day", "05/12/2026"), "vanphong")).hasStatus3xxRedirection();
        assertThat(name("Quàng Thị Mẩy", "", "thon1")).hasStatus3xxRedirection();
    }

    @Test
    void theLastSeatIsGivenOnce() throws Exception {
        ground.allot(1, ground.own());
        QuotaId quota = ground.quota(ground.own()).id();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = "Lò Văn " + "ABCDEGHK".charAt(i);
            tries.add(threads.submit(() -> seated(quota, name)));
        }
        int seated = 0;
        for (Future<Boolean> one : tries) {
            seated += one.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(seated).isEqualTo(1);
        assertThat(ground.quota(ground.own()).named()).isEqualTo(1);
    }

    private boolean seated(QuotaId quota, String name) {
        try {
            nominations.propose(
                    ground.session(), quota, new NomineeDetails(name, FormOfAddress.MR, null), NoticeGround.OFFICE);
            return true;
        } catch (StaleVersion full) {
            return false;
        }
    }

    @Test
    void aQuotaIsChangedAndRemovedWhileNobodyIsNamed() {
        ground.allot(3, ground.own(), ground.front());
        ground.named(ground.own(), "Lò Văn Thưởng");
        ground.named(ground.own(), "Quàng Thị Mẩy");
        Forms.Form first = edit(ground.own());
        Forms.Form second = edit(ground.own());
        assertThatPage(send(edit(ground.own()).with("seats", "1"), "vanphong"))
                .isRefused()
                .hasErrorAt("seats", "Đã cử nhiều người hơn");
        assertThatPage(send(edit(ground.own()).with("seats", "-3"), "vanphong"))
                .isRefused()
                .hasErrorAt("seats", "từ 1 đến 999")
                .hasNoText("Đã cử nhiều người hơn");
        assertThat(send(first.with("seats", "5"), "vanphong")).hasStatus3xxRedirection();
        assertThatPage(send(second.with("seats", "4"), "vanphong")).isConflict().hasText("5");

        assertThatPage(get(ground.address(ground.own()) + "/edit", "vanphong")).hasNoText("Bỏ chỉ tiêu");
        Forms.Form removal = Forms.in(get(ground.address(ground.front()) + "/edit", "vanphong"), "/removal");
        Forms.Form again = Forms.in(get(ground.address(ground.front()) + "/edit", "vanphong"), "/removal");
        assertThat(send(removal, "vanphong")).hasStatus3xxRedirection();
        assertThatPage(get(ground.address(), "vanphong")).hasText("2/5");
        assertThatPage(send(again, "vanphong")).hasStatus(404);
    }

    @Test
    void aQuotaThatGotANameMeanwhileStays() {
        ground.allot(3, ground.own());
        Forms.Form removal = Forms.in(get(ground.address(ground.own()) + "/edit", "vanphong"), "/removal");
        ground.named(ground.own(), "Lò Văn Thưởng");

        assertThatPage(send(removal, "vanphong")).isConflict().hasText("Lò Văn Thưởng");
    }

    private Forms.Form edit(java.util.UUID place) {
        String address = ground.address(place);
        return Forms.in(get(address + "/edit", "vanphong"), address);
    }

    private MvcTestResult name(String name, String post, String username) {
        Forms.Form form = Forms.in(get(ground.address(ground.own()), username), "/nominees");
        return send(form.with("fullName", name).with("post", post), username);
    }

    private MvcTestResult send(Forms.Form form, String username) {
        return mvc.perform(form.post().with(as(username)));
    }

    private MvcTestResult get(String uri, String username) {
        return mvc.get().uri(uri).with(as(username)).exchange();
    }
}
