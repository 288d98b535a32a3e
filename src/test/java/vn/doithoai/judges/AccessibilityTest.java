package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Sideways;
import vn.doithoai.chromium.Windows;

/**
 * Every page is usable by everybody: axe finds nothing on the office's monitor and on a phone, and nothing makes a
 * narrow window scroll sideways. The answers of the {@link Tour} are shown byte for byte, headers included.
 */
@ChromiumTest
class AccessibilityTest {

    private static final int MONITOR = 1366;
    private static final int PHONE = 390;
    private static final int NARROWEST = 320;

    @Autowired
    ApplicationContext context;

    @Test
    void everyPageIsUsableByEverybody(Windows windows) throws Exception {
        List<Stop> stops = Tour.through(context).stream()
                .filter(stop -> stop.language().equals("vi"))
                .toList();
        Page page = windows.ofVisitor().tab();

        List<String> wrong = new ArrayList<>();
        for (Stop stop : stops) {
            show(stop, page);
            judge(page).forEach(problem -> wrong.add(stop + ": " + problem));
        }
        assertThat(stops).hasSizeGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    private static void show(Stop stop, Page page) {
        Map<String, String> headers = new LinkedHashMap<>();
        stop.answer().headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        headers.remove("set-cookie");
        page.setViewportSize(MONITOR, 768);
        page.unrouteAll();
        page.route(
                address -> address.endsWith(stop.path()),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(stop.answer().statusCode())
                        .setHeaders(headers)
                        .setBody(stop.html())));
        page.navigate(stop.path());
    }

    private static List<String> judge(Page page) {
        List<String> problems = new ArrayList<>(Axe.violations(page));
        page.setViewportSize(PHONE, 844);
        Axe.violations(page).forEach(violation -> problems.add("on a phone, " + violation));
        problems.addAll(Sideways.of(page, PHONE));
        page.setViewportSize(NARROWEST, 640);
        problems.addAll(Sideways.of(page, NARROWEST));
        return problems;
    }
}
