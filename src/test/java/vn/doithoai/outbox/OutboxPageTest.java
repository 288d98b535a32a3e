package vn.doithoai.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
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
import vn.doithoai.Site;
import vn.doithoai.outbox.OutboxFixtures.OutboxGround;
import vn.doithoai.outbox.ScriptedSmtp.Turn;

/** The pages of the outbox; the mail server is this machine's, and the program's own postman walks. */
@PageTest
class OutboxPageTest {

    private static final String PATH = OutboxController.PATH;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableMailServer server;

    @Autowired
    SampleMessages module;

    @Autowired
    OutboxGround ground;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    private ScriptedSmtp smtp;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        module.reset();
        script();
    }

    @AfterEach
    void noServer() throws Exception {
        server.reset();
        smtp.close();
    }

    @Test
    void theOfficeReadsADraftReleasesItAndSeesThatItIsOut() {
        UUID id = ground.draft(1);
        assertThatPage(get("/desk", "vanphong")).hasText("1 thư đang chờ phát hành");
        assertThatPage(get(show(id), "vanphong"))
                .isOk()
                .hasHeading("Giấy mời dự hội nghị đối thoại số 1")
                .hasText("Bản nháp", "Bà Lò Thị Lan 1", "l•••@suoimay.example", "Trân trọng.", SampleMessages.FILE_NAME)
                .hasLink("/desk/sessions");
        MvcTestResult file = get(show(id) + "/attachments/1", "vanphong");
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(get(show(id) + "/attachments/2", "vanphong")).hasStatus(404);

        assertThat(send(Forms.in(get(show(id), "vanphong"), "/release"), "vanphong"))
                .hasStatus3xxRedirection();

        await().until(() -> ground.state(id) == MessageState.SENT);
        assertThatPage(get(show(id), "vanphong")).hasText("Đã gửi", "Phát hành", "Lần gửi thứ 1", "Soạn thư");
        assertThatPage(get("/desk", "vanphong")).hasNoText("chờ phát hành");
        assertThat(smtp.delivered()).hasSize(1);
        assertThat(acts()).containsExactly("message.released", "message.sent");
    }

    @Test
    void manyAreReleasedAfterAPageThatTellsHowMany() throws Exception {
        List<UUID> ids = IntStream.rangeClosed(1, 30).mapToObj(ground::draft).toList();
        assertThatPage(get(PATH + "?state=DRAFT", "vanphong"))
                .isOk()
                .hasRows(25)
                .hasText("30 kết quả", "Phát hành thư đã chọn", "Phát hành tất cả");
        String chosen = PATH + "/bulk-act?act=RELEASE&only=true&chosen=" + ids.get(3) + "&chosen=" + ids.get(4);
        assertThatPage(get(chosen, "vanphong")).isOk().hasText("2 thư sẽ được gửi", "số 4", "số 5");
        assertThat(send(Forms.in(get(chosen, "vanphong"), "/bulk-act"), "vanphong"))
                .hasStatus3xxRedirection();
        await().until(() -> smtp.delivered().size() == 2);

        assertThatPage(get(PATH + "/bulk-act?act=RELEASE&q=Lan 30", "vanphong")).hasText("1 thư sẽ được gửi", "số 30");
        Forms.Form all = Forms.in(get(PATH + "/bulk-act?act=RELEASE", "vanphong"), "/bulk-act");
        UUID later = ground.draft(99);
        assertThat(send(all, "vanphong")).hasStatus3xxRedirection();
        await().until(() -> smtp.delivered().size() == 30);
        assertThat(smtp.deliveredIds()).doesNotHaveDuplicates();
        assertThat(ground.state(later)).as("nobody agreed to it").isEqualTo(MessageState.DRAFT);
        assertThatPage(get(PATH + "/bulk-act?act=RELEASE&only=true", "vanphong"))
                .hasText("Chưa chọn thư nào");
    }

    @Test
    void anotherNumberThanAgreedToIsAskedAgainAndNothingLeaves() {
        List<UUID> ids = IntStream.rangeClosed(1, 3).mapToObj(ground::draft).toList();
        Forms.Form agreed = Forms.in(get(PATH + "/bulk-act?act=RELEASE", "vanphong"), "/bulk-act");
        outbox.discard(
                SampleMessages.KIND, List.of(ground.find(ids.get(0)).summary().about()), BaseData.PROGRAM);

        assertThatPage(send(agreed, "vanphong"))
                .isConflict()
                .hasText("2 thư sẽ được gửi", "Danh sách thư vừa thay đổi");

        assertThat(ids.stream().map(ground::state))
                .containsExactly(MessageState.DISCARDED, MessageState.DRAFT, MessageState.DRAFT);
        assertThatPage(send(agreed.forged("count", "x").forged("_key", "0".repeat(32)), "vanphong"))
                .isConflict();
        assertThat(smtp.delivered()).isEmpty();
    }

    @Test
    void twentyEqualReleasesSendOnce() throws Exception {
        UUID id = ground.draft(1);
        Site office = Site.as("vanphong", context);
        Forms.Form form = Forms.in(office.get(show(id)), "/release");
        Forms.Form withoutKey = Forms.in(office.get(show(id)), "/release").without("_key");
        var threads = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Integer>> posts = IntStream.range(0, 20)
                    .mapToObj(n -> (Callable<Integer>)
                            () -> office.post(n % 2 == 0 ? form : withoutKey).statusCode())
                    .toList();
            for (var answer : threads.invokeAll(posts)) {
                assertThat(answer.get()).isIn(302, 409);
            }
        } finally {
            threads.shutdown();
        }

        await().until(() -> ground.state(id) == MessageState.SENT);
        assertThat(smtp.delivered()).hasSize(1);
        assertThat(acts()).containsOnlyOnce("message.released").containsOnlyOnce("message.sent");
    }

    @Test
    void aFailureIsSeenAndTriedAgain() throws Exception {
        script(Turn.UNKNOWN_RECIPIENT);
        UUID id = ground.draft(1);
        send(Forms.in(get(show(id), "vanphong"), "/release"), "vanphong");
        await().until(() -> ground.state(id) == MessageState.FAILED);

        assertThatPage(get("/desk", "vanphong")).hasText("1 thư gửi lỗi");
        assertThatPage(get(PATH + "?state=FAILED", "vanphong"))
                .hasRows(1)
                .hasText("Máy chủ thư từ chối địa chỉ", "Gửi lại thư đã chọn");
        assertThatPage(get(show(id), "vanphong"))
                .hasText("Không gửi được", "Máy chủ thư từ chối địa chỉ", "mã 550")
                .hasNoText("lan1@");
        assertThat(send(Forms.in(get(show(id), "vanphong"), "/retry"), "vanphong"))
                .hasStatus3xxRedirection();
        await().until(() -> ground.state(id) == MessageState.SENT);
    }

    @Test
    void aPersonDecidesOnWhatNobodyKnows() throws Exception {
        script(Turn.CUT_AFTER_DATA, Turn.CUT_AFTER_DATA);
        UUID taken = ground.draft(1);
        UUID again = ground.draft(2);
        send(Forms.in(get(PATH + "/bulk-act?act=RELEASE", "vanphong"), "/bulk-act"), "vanphong");
        await().until(() -> ground.state(again) == MessageState.UNCERTAIN);

        assertThatPage(get(show(taken), "vanphong")).hasText("Người nhận có thể đã nhận được thư", "Coi là đã gửi");
        Forms.Form late = Forms.in(get(show(taken), "vanphong"), "/retry");
        assertThat(send(Forms.in(get(show(taken), "vanphong"), "/confirmation"), "vanphong"))
                .hasStatus3xxRedirection();
        assertThatPage(send(late, "vanphong")).isConflict().hasText("Chưa thực hiện", "Đã gửi");
        assertThat(module.told).extracting(told -> told.id().value()).containsExactly(taken);
        assertThat(send(Forms.in(get(show(again), "vanphong"), "/retry"), "vanphong"))
                .hasStatus3xxRedirection();
        await().until(() -> ground.state(again) == MessageState.SENT);
        assertThat(smtp.delivered()).hasSize(3);
        assertThat(smtp.deliveredIds().get(2)).isEqualTo(smtp.deliveredIds().get(1));
    }

    @Test
    void aDraftIsEditedAndTwoWhoEditLoseNothing() {
        UUID id = ground.draft(1);
        Forms.Form first = Forms.in(get(show(id) + "/edit", "vanphong"), id.toString());
        Forms.Form second = Forms.in(get(show(id) + "/edit", "vanphong"), id.toString());
        Forms.Form released = Forms.in(get(show(id), "vanphong"), "/release");

        assertThatPage(send(first.with("subject", "").with("text", " "), "vanphong"))
                .isRefused()
                .hasErrorAt("subject", "Nhập tiêu đề")
                .hasErrorAt("text", "Nhập nội dung");
        assertThat(send(first.with("subject", "Giấy mời họp").with("text", "Kính mời bà."), "vanphong"))
                .hasStatus3xxRedirection();
        assertThatPage(send(second.with("subject", "Giấy mời khác"), "vanphong"))
                .isConflict()
                .hasValue("subject", "Giấy mời khác")
                .hasText("Giấy mời họp");
        assertThatPage(send(released, "vanphong")).isConflict().hasText("Thư này vừa thay đổi");
        assertThat(ground.state(id)).as("nobody has read this text").isEqualTo(MessageState.DRAFT);
        assertThat(send(Forms.in(get(show(id), "vanphong"), "/disposal"), "vanphong"))
                .hasStatus3xxRedirection();
        assertThat(get(show(id) + "/edit", "vanphong")).hasStatus(404);
    }

    private void script(Turn... turns) throws Exception {
        if (smtp != null) {
            smtp.close();
        }
        smtp = new ScriptedSmtp(turns);
        server.moveTo(smtp.port());
    }

    private List<String> acts() {
        return jdbc.sql("select action from audit_event where entity = 'message' order by seq")
                .query(String.class)
                .list();
    }

    private static String show(UUID id) {
        return PATH + "/" + id;
    }

    private MvcTestResult send(Forms.Form form, String username) {
        return mvc.perform(form.post().with(as(username)));
    }

    private MvcTestResult get(String uri, String username) {
        return mvc.get().uri(uri).with(as(username)).exchange();
    }
}
