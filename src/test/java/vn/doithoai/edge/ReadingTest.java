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

/** Whoever only reads finds every link alive and changes nothing. */
@PageTest
class ReadingTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

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
        Crawler.crawl(site, "/desk").forEach((address, answer) -> {
            if (!address.contains("lang=vi")) {
                check(address, answer);
            }
        });
    }

    /** Only the session of the sign-in, and in the audit log that a list was taken away or contact data were shown. */
    @Test
    void readingWritesNothing() throws Exception {
        Site site = Site.as("admin", context);
        Map<String, Long> before = rows();

        Map<String, HttpResponse<String>> answers = Crawler.crawl(site, "/desk", "/");
        answers.keySet().forEach(site::get);

        assertThat(rows()).isEqualTo(before);
        assertThat(actions())
                .allMatch(action -> action.endsWith(".exported") || action.equals("person.contactRevealed"));
    }

    private Map<String, Long> rows() throws Exception {
        Map<String, Long> rows = baseData.rows();
        rows.keySet().removeIf(table -> table.startsWith("spring_session") || table.equals("audit_event"));
        return rows;
    }

    /** What people did, beside the demo's own making. */
    private List<String> actions() {
        return jdbc.sql("select action from audit_event where account_id is not null")
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
