package vn.doithoai.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;

import jakarta.servlet.Filter;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import samples.FailingController;
import vn.doithoai.BaseData;
import vn.doithoai.Crawler;
import vn.doithoai.PageTest;
import vn.doithoai.Site;
import vn.doithoai.web.EdgeHeaders;

/** The same security headers on every answer, whoever gives it. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadersTest {

    @Autowired
    ApplicationContext context;

    private Site visitor;
    private Site admin;

    @BeforeAll
    void fill(@Autowired BaseData baseData) throws Exception {
        baseData.fillLikeTheDemo();
        visitor = Site.asVisitor(context);
        admin = Site.as("admin", context);
    }

    @Test
    void everyPageAndFileHasThem() {
        Map<String, HttpResponse<String>> answers =
                new LinkedHashMap<>(Crawler.crawl(Site.asVisitor(context), "/", "/login"));
        answers.putAll(Crawler.crawl(Site.as("admin", context), "/desk"));
        answers.put("icons", visitor.get("/assets/icons.svg"));
        answers.put("/actuator/health", visitor.get("/actuator/health"));
        answers.put("/livez", visitor.get("/livez"));

        assertThat(answers).hasSizeGreaterThan(20);
        answers.forEach(HeadersTest::check);
    }

    @Test
    void everyErrorHasThem() {
        check("404", expect(404, visitor.get("/khong-co-trang-nay")));
        check("404 of a file", expect(404, visitor.get("/assets/khong-co.css")));
        check("403", expect(403, admin.post("/desk/admin/units", "name=X")));
        check("413", expect(413, admin.post("/desk/admin/units", "name=" + "ă".repeat(3_000_000))));
        check("500", expect(500, visitor.get(FailingController.PATH)));
        check("405", expect(405, admin.get("/desk/admin/units/8e1a8264-e661-4400-8606-8395d91debfa/closure")));
        check("400", expect(400, visitor.get("/desk;v=1")));
        check("400 of the container", expect(400, visitor.get("/?a[]=1")));
        check("login", expect(302, visitor.get("/desk")));
    }

    @Test
    void errorPagesSpeakVietnameseAndTellNothingOfTheProgram() {
        List.of(
                        visitor.get("/khong-co-trang-nay"),
                        admin.post("/desk/admin/units", "name=X"),
                        admin.post("/desk/admin/units", "name=" + "ă".repeat(3_000_000)),
                        visitor.get(FailingController.PATH))
                .forEach(answer -> {
                    assertThatPage(answer).hasNoMissingMessage();
                    assertThat(Jsoup.parse(answer.body()).select("html").attr("lang"))
                            .isEqualTo("vi");
                    assertThat(answer.body())
                            .doesNotContain("Exception", "java.", "0912345678", "Tomcat", "Whitelabel");
                });
    }

    @Test
    void aVisitorWhoOnlyReadsGetsNoSession() {
        Crawler.crawl(Site.asVisitor(context), "/", "/login", "/huong-dan", "/khong-co-trang-nay")
                .forEach((address, answer) -> assertThat(answer.headers().allValues("Set-Cookie"))
                        .as(address)
                        .noneMatch(cookie -> cookie.contains("SID")));
    }

    @Test
    void cookiesAreReadByNoScriptAndSentByNoOtherSite() {
        Crawler.crawl(Site.asVisitor(context), "/", "/login")
                .forEach((address, answer) -> assertThat(answer.headers().allValues("Set-Cookie"))
                        .as(address)
                        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/")));
    }

    /** The control: where the filter doesn't write them, every page lacks every one of them. */
    @Test
    void withoutTheFilterTheyAreMissing(@Autowired WebApplicationContext application) throws Exception {
        Filter[] others = application.getBeansOfType(Filter.class).values().stream()
                .filter(filter -> !filter.getClass().getSimpleName().equals("EdgeHeadersFilter"))
                .toArray(Filter[]::new);
        assertThat(others).hasSize(application.getBeansOfType(Filter.class).size() - 1);
        MockMvc undefended = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(others)
                .build();

        for (String address : List.of("/", "/login", "/assets/icons.svg", "/khong-co-trang-nay", "/desk")) {
            MockHttpServletResponse answer = undefended
                    .perform(MockMvcRequestBuilders.get(address))
                    .andReturn()
                    .getResponse();
            assertThat(missing(answer::getHeaders)).as(address).containsExactlyElementsOf(EdgeHeaders.ALL.keySet());
        }
    }

    private static List<String> missing(Function<String, List<String>> headers) {
        return EdgeHeaders.ALL.entrySet().stream()
                .filter(header -> !headers.apply(header.getKey()).equals(List.of(header.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer;
    }

    private static void check(String address, HttpResponse<String> answer) {
        assertThat(missing(answer.headers()::allValues))
                .as("missing or other than they should be at %s (status %s)", address, answer.statusCode())
                .isEmpty();
        assertThat(answer.headers().map().keySet())
                .as("headers of %s", address)
                .doesNotContain("server", "x-powered-by", "x-xss-protection");
    }
}
