package vn.doithoai.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.outbox.OutboxFixtures.OutboxGround;

/** Who sees and does what in the outbox, with a mail server and without. */
@PageTest
class OutboxAccessTest {

    private static final String PATH = OutboxController.PATH;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableMailServer server;

    @Autowired
    OutboxGround ground;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    private ScriptedSmtp smtp;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        smtp = new ScriptedSmtp();
        server.moveTo(smtp.port());
    }

    @AfterEach
    void noServer() throws Exception {
        server.reset();
        smtp.close();
    }

    @Test
    void aTestMessageGoesOutTheSameWay() {
        assertThatPage(send(testForm().with("address", "không phải"), "admin"))
                .isRefused()
                .hasErrorAt("address", "chưa đúng");
        assertThatPage(send(testForm().with("address", "a@x.example\nBcc: b@x.example"), "admin"))
                .isRefused();
        MvcTestResult sent = send(testForm().with("address", "quantri@suoimay.example"), "admin");

        assertThat(sent).hasStatus3xxRedirection();
        await().until(() -> smtp.delivered().size() == 1);
        assertThat(smtp.delivered().get(0)).contains("quantri@suoimay.example");
        String page = sent.getResponse().getRedirectedUrl();
        await().until(() -> get(page, "admin").getResponse().getHeader("Refresh") == null);
        assertThatPage(get(page, "admin")).isOk().hasText("Thư thử", "q•••@suoimay.example");
    }

    @Test
    void withoutAServerThePageTellsWhatToSetAndNothingIsReleased() {
        UUID id = ground.draft(1);
        Forms.Form seen = Forms.in(get(show(id), "vanphong"), "/release");
        Forms.Form many = Forms.in(get(PATH + "/bulk-act?act=RELEASE", "vanphong"), "/bulk-act");
        server.reset();

        assertThatPage(get(PATH, "admin")).isOk().hasText("Chưa gửi được thư", "doithoai.mail.host");
        assertThatPage(get(show(id), "vanphong")).hasNoText("Phát hành").hasText("doithoai.mail.host");
        assertThatPage(send(seen, "vanphong")).isConflict();
        assertThatPage(send(many, "vanphong")).isConflict();
        assertThatPage(send(testForm().with("address", "a@suoimay.example"), "admin"))
                .isRefused()
                .hasErrorAt("address", "Chưa đặt máy chủ");
        assertThat(ground.state(id)).isEqualTo(MessageState.DRAFT);
    }

    @Test
    void nobodySeesAWholeAddress() {
        UUID id = ground.draft(1);
        ground.putInto(id, "FAILED", "ADDRESS");
        for (String user : List.of("admin", "vanphong", "chutich", "thuky")) {
            Stream.of(PATH, show(id), PATH + "?q=lan1")
                    .map(uri -> get(uri, user))
                    .forEach(page -> {
                        assertThatPage(page).isOk();
                        assertThat(page.getResponse().getContentAsByteArray())
                                .asString(StandardCharsets.UTF_8)
                                .doesNotContain("lan1@");
                    });
        }
        assertThatPage(get(PATH + "?q=lan1@", "vanphong")).hasRows(0);
        assertThat(jdbc.sql("select count(*) from audit_event where detail::text like '%@%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyTheOfficeActs() {
        UUID id = ground.draft(1);
        assertThatPage(get(show(id), "chutich")).isOk().hasNoText("Phát hành", "Bỏ thư");
        assertThatPage(get(PATH + "?state=DRAFT", "admin")).isOk().hasNoText("Phát hành tất cả");
        assertThatPage(get("/desk", "chutich")).hasNoText("chờ phát hành");
        Forms.Form form = Forms.in(get(show(id), "vanphong"), "/release");
        for (String user : List.of("admin", "chutich", "thuky", "kinhte", "thon1", "mattran")) {
            assertThat(mvc.perform(form.post().with(as(user)))).hasStatus(404);
        }
        assertThat(get(PATH, "kinhte")).hasStatus(404);
        assertThat(ground.state(id)).isEqualTo(MessageState.DRAFT);
    }

    private Forms.Form testForm() {
        return Forms.in(get(PATH + "/test-message", "admin"), "/test-message");
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
