package vn.doithoai.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.Crawler;
import vn.doithoai.PageTest;
import vn.doithoai.Site;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;

/** Whoever only reads finds every link alive and changes nothing. */
@PageTest
class ReadingTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void fill() throws Exception {
        baseData.fillLikeTheDemo();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "vanphong", "chutich", "thuky", "kinhte", "thon1", "mattran"})
    void everyLinkOfARoleLeadsToAPage(String username) {
        Map<String, HttpResponse<String>> answers = Crawler.crawl(Site.as(username, context), "/desk", "/");

        assertThat(answers).hasSizeGreaterThan(5);
        answers.forEach(ReadingTest::check);
    }

    @Test
    void everyLinkOfAVisitorLeadsToAPage() {
        Crawler.crawl(Site.asVisitor(context), "/", "/login").forEach(ReadingTest::check);
    }

    @Test
    void everyPageStandsInEnglish() {
        Site site = Site.as("admin", context);
        site.get("/desk?lang=en");
        Crawler.crawl(site, address -> !address.contains("lang=vi"), "/desk").forEach(ReadingTest::check);
    }

    /**
     * Only the session of the sign-in, and in the audit log that a list was taken away, or that contact data were shown:
     * the form to edit a person holds them, and to whom they were shown must be known. No other page may show any.
     */
    @Test
    void readingWritesNothing() throws Exception {
        Site site = Site.as("admin", context);
        Map<String, Long> before = rows();

        Map<String, HttpResponse<String>> answers = Crawler.crawl(site, "/desk", "/");
        answers.keySet().forEach(site::get);

        assertThat(rows()).isEqualTo(before);
        assertThat(told("action not like '%.exported' and action <> 'person.contactRevealed'"))
                .isEmpty();
        assertThat(told("action = 'person.contactRevealed'"))
                .isNotEmpty()
                .allMatch(person -> answers.containsKey("/desk/persons/" + person + "/edit"));
    }

    /** Else the look above would see nothing in any case. */
    @Test
    void writingIsSeen() throws Exception {
        Map<String, Long> before = rows();

        units.create(new UnitDetails("Tổ công tác", null, UnitKind.OTHER, 99), BaseData.PROGRAM);

        assertThat(rows()).isNotEqualTo(before);
    }

    private Map<String, Long> rows() throws Exception {
        Map<String, Long> rows = baseData.rows();
        rows.keySet().removeIf(table -> table.startsWith("spring_session") || table.startsWith("audit_"));
        return rows;
    }

    /** To what people did something, beside the demo's own making. */
    private List<String> told(String condition) {
        return jdbc.sql("select coalesce(entity_id, action) from audit_event where account_id is not null and "
                        + condition)
                .query(String.class)
                .list();
    }

    private static void check(String address, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(address).isIn(200, 302);
        if (Crawler.isPage(answer) && answer.statusCode() == 200) {
            assertThatPage(answer).hasNoMissingMessage();
        }
    }
}
