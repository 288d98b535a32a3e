package vn.doithoai.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;
import static vn.doithoai.preparation.AssignmentFixtures.ANSWERS;
import static vn.doithoai.preparation.AssignmentFixtures.HALL;
import static vn.doithoai.preparation.AssignmentFixtures.INVITATIONS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.Statements;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;

@PageTest
class AssignmentPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Assignments assignments;

    @Autowired
    DialogueSessions sessions;

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    private AssignmentFixtures work;
    private SessionId session;
    private String board;

    @BeforeEach
    void anIssuedPlan() throws Exception {
        baseData.restore();
        work = new AssignmentFixtures(context);
        session = PreparationFixtures.session(sessions);
        board = "/desk/plans/" + work.plan.value() + "/preparation";
    }

    @Test
    void theSessionsPageLeadsToTheBoardOfItsPlan() {
        String page = "/desk/sessions/" + session.value();

        assertThatPage(get(page, "mattran"))
                .isOk()
                .hasLink(page + "/preparation")
                .hasText("Phân công: đã xong 0/4 việc");
        assertThatPage(get(page + "/preparation", "mattran"))
                .isOk()
                .hasText("38/KH-UBND", INVITATIONS, "muộn 4 ngày", "Phòng Văn hóa - Xã hội", "Chưa rõ ai thực hiện")
                .hasLink("/desk/papers/" + work.plan.value())
                .hasNoText("Ghi đã xong");
    }

    @Test
    void theIssuedPlansPageLeadsToTheBoardAndTheBoardBack() {
        String paper = "/desk/papers/" + work.plan.value();

        assertThatPage(get(paper, "vanphong"))
                .isOk()
                .hasText("Bảng chuẩn bị: đã xong 0/4 việc")
                .hasLink(board)
                .hasLink("/desk/sessions?year=2026");
        assertThatPage(get(board, "vanphong")).isOk().hasLink(paper);
        assertThatPage(get(paper, "thon1")).isOk().hasLink(board);
    }

    @Test
    void aYearWithoutAPlanSaysSo() {
        var other = sessions.foresee(
                new vn.doithoai.session.SessionDetails(
                        2027,
                        vn.doithoai.session.SessionKind.PERIODIC,
                        null,
                        vn.doithoai.session.SessionMode.IN_PERSON,
                        null,
                        null,
                        null,
                        null),
                PreparationFixtures.on(LocalDate.of(2027, 5, 4)),
                PreparationFixtures.OFFICE);
        String page = "/desk/sessions/" + other.value();

        assertThatPage(get(page, "vanphong")).isOk().hasText("chưa có kế hoạch ban hành");
        assertThatPage(get(page + "/preparation", "vanphong")).isOk().hasText("Năm 2027 chưa có kế hoạch ban hành");
    }

    @Test
    void anOwnerTellsThatTheWorkIsDoneAndTakesItBack() {
        assertThatPage(get("/desk", "kinhte"))
                .hasText("Việc chuẩn bị: 1 việc", "còn 4 ngày")
                .hasLink(place(ANSWERS) + "/completion");

        assertThat(send(
                        Forms.in(get(place(ANSWERS) + "/completion", "kinhte"), "/completion")
                                .with("note", "Đã gửi Văn phòng"),
                        "kinhte"))
                .hasStatus3xxRedirection();
        assertThatPage(get(board, "chutich"))
                .isOk()
                .hasText("ngày 24/11/2026, Đỗ Mạnh Cường ghi", "Đã gửi Văn phòng", "1/4");
        assertThatPage(get("/desk", "kinhte")).hasNoText("Việc chuẩn bị");

        assertThat(send(
                        Forms.in(get(place(ANSWERS) + "/reopening", "kinhte"), "/reopening")
                                .with("reason", "Thiếu ý kiến thôn Đoài"),
                        "kinhte"))
                .hasStatus3xxRedirection();
        assertThatPage(get(board, "chutich"))
                .hasText("Các lần ghi (2)", "Thiếu ý kiến thôn Đoài", "Đỗ Mạnh Cường mở lại", "0/4");
    }

    @Test
    void whoseWorkItIsNotFindsNoWayToTell() {
        assertThatPage(get(board, "kinhte")).isOk().hasLink(place(ANSWERS) + "/completion");
        assertThat(get(place(HALL) + "/completion", "kinhte")).hasStatus(404);
        for (String username : List.of("admin", "chutich", "thuky", "thon1", "mattran")) {
            assertThatPage(get(board, username)).isOk().hasNoLink(place(ANSWERS) + "/completion");
            assertThat(get(place(ANSWERS) + "/completion", username)).hasStatus(404);
        }
        work.employ();
        assertThatPage(get(place(HALL) + "/completion", "kinhte")).isOk().hasText(HALL);
        assertThatPage(get("/desk", "kinhte")).hasText("Việc chuẩn bị: 3 việc").hasLink(board);
        assertThat(get("/desk/plans/00000000-0000-0000-0000-000000000000/preparation", "vanphong"))
                .hasStatus(404);
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        Forms.Form form = Forms.in(get(place(HALL) + "/completion", "vanphong"), "/completion");
        assertThatPage(send(form.with("doneOn", "25/11/2026").with("note", "x".repeat(501)), "vanphong"))
                .isRefused()
                .hasErrorAt("doneOn", "không được sau hôm nay")
                .hasErrorAt("note", "500")
                .hasValue("doneOn", "25/11/2026");
        assertThatPage(send(form.with("doneOn", "1/1/2020").with("note", ""), "vanphong"))
                .isRefused()
                .hasErrorAt("doneOn", "hơn một năm");
        assertThatPage(send(form.with("doneOn", ""), "vanphong")).isRefused().hasErrorAt("doneOn", "Nhập ngày xong");

        complete(HALL);
        assertThatPage(send(Forms.in(get(place(HALL) + "/reopening", "vanphong"), "/reopening"), "vanphong"))
                .isRefused()
                .hasErrorAt("reason", "Nêu lý do");
    }

    @Test
    void ofTwoWhoTellTheSecondSeesBoth() {
        Forms.Form form = Forms.in(get(place(HALL) + "/completion", "vanphong"), "/completion")
                .with("note", "Đã thử loa");
        complete(HALL);
        MvcTestResult told = send(form, "vanphong");
        assertThatPage(told).isConflict().hasValue("note", "Đã thử loa").hasText("Xong từ hôm qua");
        assertThat(send(Forms.in(told, "/completion"), "vanphong")).hasStatus3xxRedirection();

        Forms.Form reopening = Forms.in(get(place(HALL) + "/reopening", "vanphong"), "/reopening")
                .with("reason", "Loa hỏng");
        complete(HALL);
        MvcTestResult moved = send(reopening, "vanphong");
        assertThatPage(moved).isConflict().hasValue("reason", "Loa hỏng").hasText("đã có người ghi trước");
        assertThat(send(Forms.in(moved, "/reopening"), "vanphong")).hasStatus3xxRedirection();
        assertThatPage(get(place(HALL) + "/reopening", "vanphong")).isOk().hasText("không cần mở lại");
    }

    @Test
    void theBoardCostsTheSameHoweverMuchWasTold() throws Exception {
        assertThatPage(get(board, "vanphong"))
                .as("the commune's name is read once")
                .isOk();
        List<String> few = Statements.besidesSession(() -> get(board, "vanphong"));
        complete(HALL);
        complete(ANSWERS);
        complete(INVITATIONS);
        List<String> many = Statements.besidesSession(() -> get(board, "vanphong"));

        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void theEnglishPagesHaveAllTheirTexts() {
        complete(HALL);
        complete(HALL);
        assertThatPage(get(board + "?lang=en", "vanphong")).isOk().hasHeading("Work given out");
        assertThatPage(get(place(HALL) + "/completion?lang=en", "vanphong")).isOk();
        assertThatPage(get(place(HALL) + "/reopening?lang=en", "vanphong")).isOk();
        assertThatPage(get("/desk?lang=en", "vanphong")).isOk().hasText("of others are late");
    }

    private void complete(String task) {
        AssignmentLine line = work.line(task, work.office());
        assignments.complete(
                work.plan,
                line.work().link(),
                LocalDate.of(2026, 11, 23),
                "Xong từ hôm qua",
                line.version(),
                work.office());
    }

    private String place(String task) {
        return board + "/" + work.line(task, work.office()).work().link().value();
    }

    private MvcTestResult send(Forms.Form form, String username) {
        return mvc.perform(form.post().with(as(username)));
    }

    private MvcTestResult get(String uri, String username) {
        return mvc.get().uri(uri).with(as(username)).exchange();
    }
}
