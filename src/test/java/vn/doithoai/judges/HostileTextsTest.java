package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.HostileTexts;
import vn.doithoai.Site;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Window;
import vn.doithoai.chromium.Windows;

/**
 * Forty hostile texts are kept in every field that takes text, by an administrator who means no good. Nowhere do they
 * become elements, run a script or open a box: neither in the answers nor in the browser.
 */
@ChromiumTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextsTest {

    /** Lists of things with a name that somebody types; each thing has a form at /new. */
    private static final List<String> LISTS = List.of(
            "/desk/admin/units",
            "/desk/admin/clusters",
            "/desk/admin/villages",
            "/desk/admin/holidays",
            "/desk/person-groups",
            "/desk/persons",
            "/desk/admin/fields",
            "/desk/admin/accounts");

    private static final int SHOWN_OF_EACH = 5;

    private final Map<String, Set<String>> fields = new LinkedHashMap<>();
    private final Map<String, List<String>> things = new LinkedHashMap<>();
    private final List<String> lists = new ArrayList<>();

    @Autowired
    ApplicationContext context;

    private Site admin;

    @BeforeAll
    void keepThem() {
        admin = Site.as("admin", context);
        for (String list : LISTS) {
            HostileForm form = new HostileForm(admin, list + "/new", list);
            for (int i = 0; i < HostileTexts.SCRIPTS.size(); i++) {
                form.keep(HostileTexts.SCRIPTS.get(i), 100 + i);
            }
            fields.put(list, form.kept());
            things.put(list, new ArrayList<>(linked(list)));
        }
        new HostileForm(admin, "/desk/admin/commune/edit", "/desk/admin/commune").keep(HostileTexts.SCRIPTS.get(0), 1);
    }

    @Test
    void everyFormTookThem() {
        assertThat(fields)
                .allSatisfy((list, names) -> assertThat(names).as(list).isNotEmpty());
        assertThat(fields.get("/desk/persons")).contains("fullName", "posts[0].title", "note");
        assertThat(things)
                .allSatisfy((list, addresses) ->
                        assertThat(addresses).as(list).hasSizeGreaterThanOrEqualTo(HostileTexts.SCRIPTS.size()));
    }

    @Test
    void noAnswerHasThemAsMarkup() {
        lists.forEach(address -> assertThatPage(admin.get(address)).isOk().isEscaped());
        things.values()
                .forEach(addresses -> addresses.forEach(
                        address -> assertThatPage(admin.get(address)).isOk().isEscaped()));
        for (String address : List.of("/", "/login", "/huong-dan", "/desk", "/desk/admin/commune")) {
            assertThatPage(admin.get(address)).hasNoMissingMessage().isEscaped();
        }
    }

    @Test
    void noneBecomesAnElementInTheBrowser(Windows windows) {
        Window window = windows.of("admin");
        Page page = window.tab();
        Set<String> addresses = new LinkedHashSet<>(lists);
        addresses.addAll(List.of("/", "/desk", "/desk/admin/commune", "/desk/admin/commune/edit", "/desk/admin/audit"));
        int turn = 0;
        for (List<String> some : things.values()) {
            for (int i = turn; i < turn + SHOWN_OF_EACH; i++) {
                addresses.add(some.get(i));
                addresses.add(some.get(i).endsWith("/edit") ? some.get(i) : some.get(i) + "/edit");
            }
            turn = (turn + SHOWN_OF_EACH) % (HostileTexts.SCRIPTS.size() - SHOWN_OF_EACH);
        }

        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String address : addresses) {
            page.navigate(address);
            found.put(address, Unescaped.elements(page));
        }

        assertThat(found).hasSizeGreaterThan(80);
        assertThat(found)
                .allSatisfy(
                        (address, elements) -> assertThat(elements).as(address).isEmpty());
    }

    /** Scripts of the program fetch pages and take parts of them. */
    @Test
    void noneBecomesAnElementInWhatAScriptPutsIn(Windows windows) {
        Page page = windows.of("admin").open("/desk/persons");
        for (String text : HostileTexts.SCRIPTS.subList(0, 10)) {
            page.getByLabel("Tìm theo tên, chức vụ hoặc đơn vị").fill(text);
            page.waitForResponse("**/desk/persons?*", () -> page.keyboard().press("Enter"));
            page.waitForFunction("() => !document.querySelector('[aria-busy]')");
            assertThat(Unescaped.elements(page)).as(text).isEmpty();
        }
        page.navigate(things.get("/desk/admin/holidays").get(0));
        page.locator("a[data-dialog]").click();
        page.getByRole(AriaRole.DIALOG).waitFor();
        assertThat(Unescaped.elements(page)).isEmpty();
    }

    /** What the rows of all pages of a list lead to; the pages are remembered. */
    private Set<String> linked(String list) {
        Set<String> addresses = new LinkedHashSet<>();
        String next = list.endsWith("holidays") ? list + "?year=2100" : list;
        while (!next.isEmpty()) {
            lists.add(next);
            var document = Jsoup.parse(admin.get(next).body());
            addresses.addAll(
                    document.select("main tbody a[href^=" + list + "/]").eachAttr("href"));
            next = document.select(".pagination a[rel=next]").attr("href");
        }
        return addresses;
    }
}
