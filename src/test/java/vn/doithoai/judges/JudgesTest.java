package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import samples.FaultyController;
import vn.doithoai.Site;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Sideways;
import vn.doithoai.chromium.Window;
import vn.doithoai.chromium.Windows;

/** The judges bite: each finds its fault on the page that has them all, and nothing on a sound one. */
@ChromiumTest
class JudgesTest {

    @Autowired
    ApplicationContext context;

    @Test
    void everyFaultInTheBrowserIsFound(Windows windows) {
        Window window = windows.ofVisitor().onPhone();
        Page page = window.open(FaultyController.PATH);

        assertThat(Axe.violations(page)).anySatisfy(line -> assertThat(line).startsWith("image-alt: "));
        assertThat(Sideways.of(page, 390)).singleElement().asString().contains("<img");
        assertThat(Unescaped.elements(page)).singleElement().asString().startsWith("<i data-unescaped");
        assertThat(page.evaluate("window.ranInline")).isNull();
        assertThat(window.watch().wanted())
                .anySatisfy(line -> assertThat(line).contains("Content Security Policy", "inline script"))
                .anySatisfy(line -> assertThat(line).contains("404", "/assets/khong-co.css"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("error of a script: ").contains("lỗi"))
                .anySatisfy(line -> assertThat(line).isEqualTo("a box opened: hộp"));
    }

    @Test
    void aRequestToAnotherServerIsFound(Windows windows) {
        Window window = windows.ofVisitor();
        window.open(Site.root(context).replace("127.0.0.1", "localhost"));

        assertThat(window.watch().wanted())
                .anySatisfy(line -> assertThat(line).startsWith("request to another server: http://localhost"));
    }

    @Test
    void wrongHtmlIsFound() {
        String html = Site.asVisitor(context).get(FaultyController.PATH).body();

        assertThat(Nu.errors(html))
                .anySatisfy(line -> assertThat(line).contains("No “p” element in scope"))
                .anySatisfy(line -> assertThat(line).contains("“img” element must have an “alt”"));
    }

    @Test
    void aSoundPagePasses(Windows windows) {
        Page page = windows.ofVisitor().onPhone().open("/login");

        assertThat(Axe.violations(page)).isEmpty();
        assertThat(Sideways.of(page, 390)).isEmpty();
        assertThat(Unescaped.elements(page)).isEmpty();
        assertThat(Nu.errors(Site.asVisitor(context).get("/login").body())).isEmpty();
    }
}
