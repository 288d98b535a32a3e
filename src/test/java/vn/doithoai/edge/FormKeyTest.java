package vn.doithoai.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.Site;

/** A form that is sent twice is written once, and nothing that was typed is lost. */
@PageTest
class FormKeyTest {

    private static final int TIMES = 20;
    private static final String NAME = "Bàn Thị Sảo";

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    @Autowired
    JdbcClient jdbc;

    private Site office;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        office = Site.as("vanphong", context);
    }

    @Test
    void twentyEqualPostsMakeOneRowAndOneReceipt() throws Exception {
        Forms.Form form = personForm();

        List<HttpResponse<String>> answers = atOnce(() -> office.post(form));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(302));
        assertThat(answers.stream().map(FormKeyTest::location).distinct())
                .as("every sender is led to the same thing")
                .hasSize(1);
        assertThat(persons()).isEqualTo(1);
        assertThat(acts("person.created")).isEqualTo(1);
    }

    /** What the test above would see without the defence. */
    @Test
    void withoutAKeyTwentyEqualPostsMakeTwentyRows() throws Exception {
        Forms.Form form = personForm().without("_key").forged("addAnyway", "true");

        List<HttpResponse<String>> answers = atOnce(() -> office.post(form));

        assertThat(answers.stream().map(FormKeyTest::location).distinct()).hasSize(TIMES);
        assertThat(persons()).isEqualTo(TIMES);
        assertThat(acts("person.created")).isEqualTo(TIMES);
    }

    @Test
    void whoLostTheAnswerGetsItAgain() {
        Forms.Form form = personForm();
        HttpResponse<String> lost = office.post(form);
        office.get(location(lost));

        HttpResponse<String> again = office.post(form);

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(location(again)).isEqualTo(location(lost));
        assertThatPage(office.get(location(again))).isOk().hasFlash("Nội dung này đã được ghi lúc");
        assertThat(persons()).isEqualTo(1);
    }

    @Test
    void otherTextUnderAUsedKeyIsKeptAndCanBeSentAsNew() {
        Forms.Form form = personForm();
        office.post(form);

        HttpResponse<String> refused =
                office.post(form.with("fullName", "Đặng Văn Khôi").with("note", "Gõ lại"));

        assertThatPage(refused).hasStatus(409).hasText("Đặng Văn Khôi", "Gõ lại");
        assertThat(persons()).isEqualTo(1);
        Forms.Form asNew = Forms.in(refused);
        assertThat(asNew.value("_key")).isNotEqualTo(form.value("_key"));
        assertThat(asNew.value("fullName")).isEqualTo("Đặng Văn Khôi");
        assertThat(office.post(asNew).statusCode()).isEqualTo(302);
        assertThat(persons()).isEqualTo(2);
    }

    @Test
    void aRefusedFormLeavesItsKeyUnused() {
        Forms.Form form = personForm();
        assertThatPage(office.post(form.with("fullName", ""))).isRefused();

        HttpResponse<String> mended = office.post(form.with("fullName", NAME));

        assertThat(mended.statusCode()).isEqualTo(302);
        assertThat(persons()).isEqualTo(1);
    }

    @Test
    void anotherAccountLearnsNothingByAKey() {
        Forms.Form form = personForm();
        HttpResponse<String> first = office.post(form);
        Site admin = Site.as("admin", context);
        Forms.Form stolen = Forms.in(admin.get("/desk/persons/new"), "/desk/persons");
        form.fields().forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                stolen.forged(name, values.toArray(String[]::new));
            }
        });

        HttpResponse<String> answer = admin.post(stolen);

        assertThatPage(answer).hasStatus(409);
        assertThat(answer.body()).doesNotContain(location(first));
        assertThat(persons()).isEqualTo(1);
    }

    @Test
    void everyFormHasAKeyOfItsOwn() {
        assertThat(personForm().value("_key")).isNotEqualTo(personForm().value("_key"));
    }

    private Forms.Form personForm() {
        return Forms.in(office.get("/desk/persons/new"), "/desk/persons").with("fullName", NAME);
    }

    private static <T> List<T> atOnce(Together.Work<T> work) throws Exception {
        return Together.answers(Collections.nCopies(TIMES, work));
    }

    /** Besides those whose accounts are there from the start. */
    private long persons() {
        return jdbc.sql("select count(*) from person where id not in (select person_id from account)")
                .query(Long.class)
                .single();
    }

    private long acts(String action) {
        return jdbc.sql("select count(*) from audit_event where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
