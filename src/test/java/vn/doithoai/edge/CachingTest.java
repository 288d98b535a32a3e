package vn.doithoai.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import samples.FailingController;
import vn.doithoai.PageTest;
import vn.doithoai.Site;
import vn.doithoai.Statements;

/** What browsers and proxies may keep, and for how long; and that half a file is never taken for a whole one. */
@PageTest
class CachingTest {

    private static final String STAFF = "no-cache, no-store, max-age=0, must-revalidate";

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/huong-dan", "/huong-dan/sign-in"})
    void aPublicPageIsKeptForAMinuteAndThenAskedFor(String path) {
        Site visitor = Site.asVisitor(context);

        HttpResponse<String> first = visitor.get(path);
        assertThat(header(first, "Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(first.headers().allValues("Vary")).anyMatch(names -> names.contains("cookie"));
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();

        HttpResponse<String> again = visitor.get(path, "If-None-Match", header(first, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<String> changed = visitor.get(path, "If-None-Match", "W/\"something-older\"");
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @Test
    void aPublicPageIsCompressed() {
        assertThat(header(Site.asVisitor(context).get("/", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/huong-dan", "/huong-dan/sign-in", "/desk", "/desk/persons"})
    void whatASignedInPersonSeesIsKeptByNobody(String path) {
        assertKeptByNobody(Site.as("admin", context).get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?lang=en", "/login", "/huong-dan/khong-co", "/khong-co-trang-nay", FailingController.PATH})
    void neitherASwitchOfLanguageNorAFormNorAnErrorIsKept(String path) {
        assertKeptByNobody(Site.asVisitor(context).get(path));
    }

    @Test
    void eachLanguageIsAPageOfItsOwn() {
        Site visitor = Site.asVisitor(context);
        String vietnamese = header(visitor.get("/"), "ETag");
        visitor.get("/?lang=en");

        HttpResponse<String> english = visitor.get("/", "If-None-Match", vietnamese);
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(header(english, "ETag")).isNotEqualTo(vietnamese);
    }

    @Test
    void theAssetsOfAPageAreKeptForAYear() {
        Site visitor = Site.asVisitor(context);
        var assets = Jsoup.parse(visitor.get("/").body()).select("link[href^=/assets/], script[src^=/assets/]");

        assertThat(assets).hasSizeGreaterThan(4).allSatisfy(asset -> {
            String address = asset.hasAttr("href") ? asset.attr("href") : asset.attr("src");
            assertThat(address).containsPattern("-[0-9a-f]{32}\\.");
            assertThat(header(visitor.get(address), "Cache-Control"))
                    .contains("max-age=31536000", "public", "immutable");
        });
    }

    @Test
    void anAssetIsServedWithoutALookAtTheSession() throws Exception {
        Site site = Site.as("admin", context);

        assertThat(lookUps(site, "/assets/app.css")).isEmpty();
        assertThat(lookUps(site, "/desk")).isNotEmpty();
    }

    /** The next request on the connection is answered when everything of the one before is done. */
    private static List<String> lookUps(Site site, String path) throws Exception {
        return Statements.ofAllThreads(() -> {
                    assertThat(site.get(path).statusCode()).isEqualTo(200);
                    site.get("/assets/favicon.svg");
                })
                .stream()
                .filter(sql -> sql.contains("FROM SPRING_SESSION"))
                .toList();
    }

    @Test
    void halfAFileIsAFailedDownload() {
        Site visitor = Site.asVisitor(context);

        assertThat(visitor.get(FailingController.FILE + "?whole=true").body()).hasSize(100_000);
        assertThatThrownBy(() -> visitor.get(FailingController.FILE + "?whole=false"))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static void assertKeptByNobody(HttpResponse<String> answer) {
        assertThat(header(answer, "Cache-Control")).isEqualTo(STAFF);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }
}
