package vn.doithoai.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.Forms;
import vn.doithoai.HostileTexts;
import vn.doithoai.PageTest;
import vn.doithoai.Site;

/** Whatever comes in, the answer is clear: shown as text, cleaned, or refused; never a failure of the program. */
@PageTest
class HostileInputTest {

    private static final String UNITS = "/desk/admin/units";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private Site admin;

    @BeforeEach
    void signIn() {
        admin = Site.as("admin", context);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextStaysAText(String text) {
        MvcTestResult saved = mvc.perform(unitForm().with("name", text).post().with(as("admin")));
        assertThat(saved).hasStatus(302);
        String address = saved.getResponse().getRedirectedUrl();

        assertThat(storedName(address)).isEqualTo(text);
        assertThatPage(mvc.get().uri(address).with(as("admin")).exchange())
                .isOk()
                .isEscaped()
                .hasText(text.replaceAll("\\s+", " "))
                .hasNoText(HostileTexts.COMPUTED);
        assertThatPage(mvc.get().uri(address + "/edit").with(as("admin")).exchange())
                .isOk()
                .isEscaped()
                .hasValue("name", text);
        assertThatPage(mvc.get().uri(UNITS).param("q", text).with(as("admin")).exchange())
                .isOk()
                .isEscaped()
                .hasValue("q", text);
        assertThatPage(mvc.perform(unitForm().with("name", text).post().with(as("admin"))))
                .isRefused()
                .hasErrorAt("name")
                .hasValue("name", text);
    }

    static Stream<String> texts() {
        return Stream.concat(HostileTexts.SCRIPTS.stream(), HostileTexts.EXPRESSIONS.stream());
    }

    @Test
    void vietnameseIsKeptComposed() {
        String decomposed = Normalizer.normalize("Phòng Nông nghiệp và Môi trường", Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo("Phòng Nông nghiệp và Môi trường");

        assertThat(storedName(saved(decomposed))).isEqualTo("Phòng Nông nghiệp và Môi trường");
    }

    @Test
    void invisibleAndTurningCharactersAreTakenOut() {
        assertThat(storedName(saved("\u202EPhòng\u0000 Tư\u200Bpháp\u2066\u0007 ")))
                .isEqualTo("Phòng Tưpháp");
        assertThat(storedName(saved("Ban Vie\u0323\u0302t" + "\u0301".repeat(200))))
                .isEqualTo(Normalizer.normalize("Ban Việt\u0301\u0301", Normalizer.Form.NFC));
        assertThat(storedName(saved("Một \uD83D\uDE00 \uD800 hai"))).isEqualTo("Một \uD83D\uDE00  hai");
    }

    @Test
    void aTextThatIsTooLongIsRefusedAtItsField() {
        MvcTestResult answer =
                mvc.perform(unitForm().with("name", "ộ".repeat(100_000)).post().with(as("admin")));

        assertThatPage(answer).isRefused().hasErrorAt("name");
    }

    @Test
    void aFieldOfTenMegabytesIsTooLarge() {
        Forms.Form form = Forms.in(admin.get(UNITS + "/new"), UNITS).with("name", "x".repeat(10_000_000));

        assertThatPage(admin.post(form)).hasStatus(413);
    }

    @Test
    void tenThousandFieldsAreRefused() {
        Forms.Form form = Forms.in(admin.get(UNITS + "/new"), UNITS);
        String many = IntStream.range(0, 10_000).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));

        HttpResponse<String> answer = admin.post(UNITS, "_csrf=" + encoded(form.value("_csrf")) + "&" + many);

        assertThat(answer.statusCode()).isIn(400, 403, 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "posts[99999999].title",
                "posts[-1].title",
                "posts[x].title",
                "class.module.classLoader.x",
                "groups[0]",
                "fullName.value",
                "version",
                "posts[0].title[0]"
            })
    void aForgedFieldNameReachesNothing(String name) {
        MvcTestResult answer =
                mvc.perform(Forms.in(mvc.get().uri("/desk/persons/new").with(as("admin")), "/desk/persons")
                        .with("fullName", "")
                        .forged(name, "x")
                        .post()
                        .with(as("admin")));

        assertThat(answer.getUnresolvedException()).isNull();
        assertThat(answer.getResponse().getStatus()).isIn(400, 404, 422);
    }

    @Test
    void aForgedProxyHeaderChangesNothing() {
        String[] forged = {
            "X-Forwarded-For", "203.0.113.9",
            "X-Forwarded-Host", "evil.example",
            "X-Forwarded-Proto", "https",
            "X-Forwarded-Prefix", "/evil",
            "Forwarded", "for=203.0.113.9;host=evil.example"
        };

        HttpResponse<String> redirect = Site.asVisitor(context).get("/desk", forged);
        HttpResponse<String> page = admin.get(UNITS, forged);

        assertThat(redirect.headers().firstValue("Location").orElseThrow()).startsWith("/login");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("evil");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk;v=1",
                "/desk/..;/desk",
                "/desk/%2e%2e/desk",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/desk//admin/units",
                "/desk/admin/units%00",
                "/desk/admin/units%0d%0aSet-Cookie:x=1",
                "/desk%2fadmin",
                "/desk%5cadmin",
                "/%ff%fe",
                "//evil.example/desk",
                "/assets/..%2f..%2fapplication.yml",
                "/desk/admin/units/%20",
                "/huong-dan/..%2f..%2fapplication",
                "/huong-dan/__${7777*7}__::x",
                "/tai-khoan/A"
            })
    void aCrookedAddressIsRefused(String path) {
        HttpResponse<String> answer =
                admin.get(path.replace("{", "%7B").replace("}", "%7D").replace("$", "%24"));

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain(HostileTexts.COMPUTED, "spring:");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aVeryLongAddressIsRefused() {
        assertThat(admin.get("/desk/" + "a".repeat(7_000)).statusCode()).isEqualTo(404);
        assertThat(admin.get("/desk/" + "a".repeat(100_000)).statusCode()).isIn(400, 404, 414, 431);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?sort=%0d%0aSet-Cookie:%20x=1",
                "?sort=-name%27%20or%201=1--",
                "?page=-1",
                "?page=999999999999",
                "?page=x",
                "?kind=",
                "?q=%00",
                "?q=%25%5F%5C",
                "?q=%F0%9F%98%80",
                "?q=%E2%80%AE",
                "?lang=%0d%0ax",
                "?lang=../../etc",
                "?q=1&q=2",
            })
    void aSenselessOrderOrPageFallsBackAndASearchFindsNothing(String query) {
        HttpResponse<String> answer = admin.get(UNITS + query);

        assertThatPage(answer).isOk();
        assertThat(answer.headers().map()).doesNotContainKey("x");
    }

    /** Bytes that are no text in any reading. */
    @Test
    void anAddressThatIsNoTextIsRefusedOnOurPage() {
        HttpResponse<String> answer = admin.get(UNITS + "?q=%ff");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThatPage(answer).hasNoMissingMessage().hasText("Yêu cầu chưa rõ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/xml", "multipart/form-data; boundary=x", "nonsense", ""})
    void aBodyOfAnotherKindIsRefused(String type) {
        Stream<String> header = type.isEmpty() ? Stream.of() : Stream.of("Content-Type", type);

        HttpResponse<String> answer = admin.post(UNITS, "{\"name\":\"x\"}", header.toArray(String[]::new));

        assertThat(answer.statusCode()).isIn(400, 403, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "XYZ"})
    void anotherMethodIsRefused(String method) {
        assertThat(admin.send(method, UNITS).statusCode()).isIn(400, 403, 404, 405, 501);
    }

    private Forms.Form unitForm() {
        return Forms.in(mvc.get().uri(UNITS + "/new").with(as("admin")), UNITS).with("position", "9");
    }

    private String saved(String name) {
        MvcTestResult answer = mvc.perform(unitForm().with("name", name).post().with(as("admin")));
        assertThat(answer).hasStatus(302);
        return answer.getResponse().getRedirectedUrl();
    }

    private String storedName(String address) {
        return jdbc.sql("select name from unit where id = ?::uuid")
                .param(address.substring(address.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
