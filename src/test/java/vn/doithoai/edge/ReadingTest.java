package vn.doithoai.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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

    /** What is declared to be written by reading: the session of the sign-in, and exports in the audit log. */
    @Test
    void readingWritesNothing() throws Exception {
        Site site = Site.as("admin", context);
        Map<String, Long> before = baseData.rows();

        Map<String, HttpResponse<String>> first = Crawler.crawl(site, "/desk", "/");
        first.keySet().forEach(site::get);

        Map<String, Long> after = baseData.rows();
        after.keySet().removeIf(table -> table.startsWith("spring_session"));
        before.keySet().removeIf(table -> table.startsWith("spring_session"));
        long exports = first.keySet().stream().filter(address -> address.contains("/export")).count();
        assertThat(exports).isPositive();
        before.merge("audit_event", 2 * exports, Long::sum);
        assertThat(after).isEqualTo(before);
    }

    private static void check(String address, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(address).isIn(200, 302);
        if (Crawler.isPage(answer) && answer.statusCode() == 200) {
            assertThatPage(answer).hasNoMissingMessage();
        }
    }
}
