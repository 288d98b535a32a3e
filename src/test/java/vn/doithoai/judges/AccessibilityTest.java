package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.Crawler;
import vn.doithoai.chromium.ChromiumTest;
import vn.doithoai.chromium.Sideways;
import vn.doithoai.chromium.Windows;

/**
 * Every page is usable by everybody: axe finds nothing on the office's monitor and on a phone, and nothing makes a
 * narrow window scroll sideways. The answers of the {@link Tour} are shown byte for byte, headers included. Axe, which takes
 * most of the time, judges one page of each address and of the others those with an element that no page before had.
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
        Set<String> seen = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        int judged = 0;
        for (Stop stop : stops) {
            boolean unlike = addresses.add(Crawler.kind(stop.path())) | seen.addAll(stop.shape());
            judged += unlike ? 1 : 0;
            show(stop, page);
            judge(page, unlike).forEach(problem -> wrong.add(stop + ": " + problem));
        }
        assertThat(judged).isGreaterThan(40);
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

    private static List<String> judge(Page page, boolean whole) {
        List<String> problems = new ArrayList<>();
        if (whole) {
            problems.addAll(Axe.violations(page));
        }
        page.setViewportSize(PHONE, 844);
        if (whole) {
            Axe.violations(page).forEach(violation -> problems.add("on a phone, " + violation));
        }
        problems.addAll(Sideways.of(page, PHONE));
        page.setViewportSize(NARROWEST, 640);
        problems.addAll(Sideways.of(page, NARROWEST));
        return problems;
    }
}
