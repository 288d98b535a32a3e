package vn.doithoai.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;
import static vn.doithoai.notice.NoticeGround.OFFICE;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.village.VillageId;

/** The door without JavaScript. */
@PageTest
class DoorPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    @Autowired
    Attendances attendances;

    @Autowired
    JdbcClient jdbc;

    private AttendanceGround ground;
    private VillageId west;
    private InvitationId invited;

    @BeforeEach
    void aSessionOnItsDay() throws Exception {
        baseData.restore();
        ground = new AttendanceGround(context);
        west = ground.village("Đoài");
        invited = ground.invited("Lò Văn Thưởng", west);
        ground.onTheDay();
    }

    @Test
    void aPersonIsFoundWithoutDiacriticsAndCheckedIn() {
        MvcTestResult found = get("?q=thuong doai&door=Cửa 1");
        assertThatPage(found)
                .isOk()
                .hasText("Lò Văn Thưởng", "thôn Đoài", "0 có mặt / 1 dự kiến")
                .hasValue("q", "thuong doai");
        assertThat(assertThatPage(found).document().select("[autofocus]"))
                .as("one key checks in the only one found")
                .singleElement()
                .matches(focused -> focused.text().startsWith("Điểm danh"));

        MvcTestResult back = follow(send(Forms.in(found, "/arrival")));
        assertThatPage(back)
                .hasFlash("Đã điểm danh: Lò Văn Thưởng")
                .hasText("đến lúc 07:15, Cửa 1", "1 có mặt / 1 dự kiến")
                .hasValue("q", "thuong doai");
        assertThat(assertThatPage(back).document().select("[autofocus]").attr("name"))
                .isEqualTo("q");

        assertThatPage(follow(send(Forms.in(found, "/arrival").forged("_key", freshKey()))))
                .hasFlash("Lò Văn Thưởng đã được điểm danh lúc 07:15 ở Cửa 1, Nguyễn Thị Ước ghi");
    }

    private String freshKey() {
        return Forms.in(get("?q=thuong"), "/walk-ins").value("_key");
    }

    @Test
    void theCodeOfTheLetterAndItsAddressFindThePerson() {
        String code = ground.find(invited).code();

        assertThatPage(get("?q=" + code.toLowerCase(java.util.Locale.ROOT))).hasText("Lò Văn Thưởng");
        assertThatPage(get("?invitation=" + invited.value())).hasText("Lò Văn Thưởng");
        assertThat(assertThatPage(get("?invitation=" + invited.value()))
                        .document()
                        .select("button[autofocus]"))
                .hasSize(1);
        assertThatPage(get("?invitation=" + UUID.randomUUID())).isOk().hasText("Không tìm thấy ai");
        assertThatPage(get("?invitation=x&q=zzz")).isOk().hasText("Không tìm thấy ai");
        assertThatPage(get("?q=%25_")).isOk().hasText("Không tìm thấy ai");
    }

    @Test
    void namesakesAreToldApart() {
        ground.invited("Lò Văn Thưởng", ground.village("Trung"));

        MvcTestResult found = get("?q=lo van thuong");

        assertThat(assertThatPage(found)
                        .document()
                        .select(".door-person .door-who")
                        .eachText())
                .hasSize(2)
                .anyMatch(text -> text.contains("thôn Đoài"))
                .anyMatch(text -> text.contains("thôn Trung"));
        assertThat(assertThatPage(found).document().select("button[autofocus]")).isEmpty();
        assertThat(assertThatPage(get("?q=thuong trung")).document().select(".door-person"))
                .hasSize(1);
    }

    @Test
    void eachButtonDoesItsThingAndComesBackToTheSearch() {
        attendances.checkIn(ground.session(), invited, null, OFFICE);
        assertThatPage(press("/speaking-request")).hasFlash("Lò Văn Thưởng đăng ký phát biểu, số 1");
        assertThatPage(press("/speaking-request/withdrawal")).hasFlash("Đã bỏ đăng ký");
        assertThatPage(press("/departure")).hasFlash("Đã ghi về sớm").hasText("về lúc 07:15");
        assertThatPage(press("/return")).hasFlash("Đã ghi vào lại");
        MvcTestResult stale = get("?q=thuong");
        assertThatPage(press("/reversal")).hasFlash("Đã hoàn tác").hasText("0 có mặt");
        assertThatPage(follow(send(Forms.in(stale, "/reversal").forged("_key", freshKey()))))
                .hasFlash("Đã có người ghi việc này trước");
        assertThatPage(follow(send(Forms.in(stale, "/speaking-request")))).hasFlash("Chưa ghi: giấy mời đã rút");
    }

    @Test
    void whoDeclinedIsCheckedInAfterAWarning() {
        ground.declines(invited);

        MvcTestResult found = get("?q=thuong");
        assertThatPage(found).hasText("Đã báo không dự", "Vẫn điểm danh", "0 có mặt / 0 dự kiến");
        assertThatPage(follow(send(Forms.in(found, "/arrival"))))
                .hasFlash("Đã điểm danh")
                .hasText("1 có mặt");
    }

    @Test
    void aGuestWithoutAnInvitationIsRecorded() {
        Forms.Form form = Forms.in(get("?door=Cửa 2"), "/walk-ins");
        assertThatPage(send(form.with("origin", "Xã Nậm Pha").with("name", "")))
                .isRefused()
                .hasErrorAt("name", "Nhập họ và tên")
                .hasErrorAt("village", "Chọn thôn")
                .hasValue("origin", "Xã Nậm Pha");
        assertThatPage(send(form.with("name", "Vì Văn Sơn")
                        .forged("village", UUID.randomUUID().toString())))
                .isRefused()
                .hasErrorAt("village", "trong danh sách");
        assertThatPage(send(form.with("name", "Vì Văn Sơn").forged("village", "khác")))
                .isRefused();

        assertThatPage(follow(send(form.with("village", "ELSEWHERE").with("speaks", "true"))))
                .hasFlash("Vì Văn Sơn đăng ký phát biểu, số 1")
                .hasText("Xã Nậm Pha: 1", "1 khách không có giấy mời");
        assertThatPage(follow(send(Forms.in(get(""), "/walk-ins")
                        .with("name", "Vì Thị Na")
                        .with("village", west.value().toString()))))
                .hasText("thôn Đoài: 1");
        assertThatPage(get("?q=vi thi na")).hasText("Không có giấy mời · thôn Đoài");
    }

    @Test
    void onAnotherDayThePageExplainsAndHasNoButtons() throws Exception {
        baseData.restore();
        ground = new AttendanceGround(context);
        ground.invited("Lò Văn Thưởng", null);

        MvcTestResult closed = get("?q=thuong");

        assertThatPage(closed)
                .isOk()
                .hasText("mở vào ngày họp, 10/12/2026", "dự kiến")
                .hasNoText("Lò Văn Thưởng");
        assertThat(assertThatPage(closed).document().select("main form")).isEmpty();
    }

    @Test
    void whoOnlySeesFiguresSeesNoNames() {
        attendances.checkIn(ground.session(), invited, null, OFFICE);

        for (String user : List.of("mattran", "chutich", "admin")) {
            assertThatPage(mvc.get()
                            .uri(ground.door() + "?q=thuong")
                            .with(as(user))
                            .exchange())
                    .isOk()
                    .hasText("1 có mặt / 1 dự kiến")
                    .hasNoText("Lò Văn Thưởng");
        }
        assertThat(mvc.get().uri(ground.door() + "/list").with(as("mattran"))).hasStatus(404);
        assertThatPage(mvc.get()
                        .uri("/desk/sessions/" + ground.session().value())
                        .with(as("mattran"))
                        .exchange())
                .hasText("Điểm danh: 1 có mặt / 1 dự kiến");
    }

    @Test
    void theListShowsEachPartAndLeavesAsAWorkbook() {
        attendances.checkIn(ground.session(), invited, "Cửa 1", OFFICE);
        ground.invited("Quàng Thị Hoa", null);
        InvitationId declined = ground.invited("Cà Văn Bình", null);
        ground.declines(declined);

        assertThatPage(get("/list")).isOk().hasRows(1).hasText("Lò Văn Thưởng", "07:15", "Cửa 1");
        assertThatPage(get("/list?part=AWAITED&sort=-name")).hasRows(2).hasText("Chưa có mặt", "Vắng, đã báo trước");
        assertThatPage(get("/list?part=WALK_IN")).hasRows(0).hasText("Không có ai");
        assertThatPage(get("/list?part=UNDONE&q=thuong")).hasRows(0);
        assertThatPage(get("/list?part=SPEAKING&sort=speaking")).hasRows(0);
        assertThatPage(get("/list?part=zzz")).hasStatus(422).hasErrorAt("part");
        assertThat(get("/list/export?part=AWAITED&q=Hoa")).hasStatus(200);
        assertThat(jdbc.sql("select detail::text from audit_event where action = 'attendance.exported'")
                        .query(String.class)
                        .single())
                .contains("AWAITED")
                .doesNotContain("Hoa");
    }

    private MvcTestResult press(String act) {
        return follow(send(Forms.in(get("?q=thuong"), act)));
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(URI.create(ground.door() + path.replace(" ", "%20").replace("ử", "%E1%BB%AD")))
                .with(as("thuky"))
                .exchange();
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("thuky")));
    }

    private MvcTestResult follow(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        String location = answer.getResponse().getHeader("Location");
        var session = answer.getRequest();
        return mvc.get()
                .uri(URI.create(location))
                .with(request -> {
                    request.setCookies(session.getCookies());
                    return request;
                })
                .exchange();
    }
}
