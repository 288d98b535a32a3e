package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.Crawler;
import vn.doithoai.Site;

/**
 * Every page of the demo commune that each of its nine accounts and a visitor can reach by links, every form of those
 * pages with every {@link WrongForm}, and the {@link RarePages}; as administrator and visitor also in English. A page is
 * kept when it has an element that no page of its kind had before. Walked once for all judges of a test run.
 */
final class Tour {

    /** Forms that may be sent as they are. */
    private static final Set<String> NOTHING_NEEDED = Set.of("/desk/admin/audit/verification");

    private static List<Stop> stops;

    private final ApplicationContext context;
    private final List<Stop> found = new ArrayList<>();
    private final Set<Set<String>> shapes = new HashSet<>();
    private final Map<String, Set<String>> seenOfKind = new HashMap<>();
    private final Set<String> triedForms = new HashSet<>();

    private Tour(ApplicationContext context) {
        this.context = context;
    }

    static synchronized List<Stop> through(ApplicationContext context) throws Exception {
        if (stops == null) {
            Tour tour = new Tour(context);
            RarePages.ofNewInstallation(context).forEach(tour::add);
            context.getBean(BaseData.class).fillLikeTheDemo();
            for (String username : accounts(context)) {
                tour.walk(username, "vi");
            }
            tour.walk(null, "vi");
            tour.walk("admin", "en");
            tour.walk(null, "en");
            RarePages.of(context).forEach(tour::add);
            stops = List.copyOf(tour.found);
        }
        return stops;
    }

    private static List<String> accounts(ApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select username from account order by username")
                .query(String.class)
                .list();
    }

    private void walk(String username, String language) {
        Site site = username == null ? Site.asVisitor(context) : Site.as(username, context);
        site.get("/login?lang=" + language);
        String who = username == null ? "visitor" : username;
        String other = language.equals("vi") ? "lang=en" : "lang=vi";
        Map<String, HttpResponse<String>> answers =
                Crawler.crawl(site, address -> !address.contains(other), "/", "/login", "/desk", "/desk/style");
        answers.forEach((address, answer) -> {
            if (Crawler.isPage(answer) && answer.statusCode() == 200) {
                add(new Stop(who, address, answer));
                WrongForm.actionsIn(answer).stream()
                        .filter(action -> triedForms.add(language + Crawler.kind(action)))
                        .forEach(action -> send(answer, action, site, who));
            }
        });
    }

    private void send(HttpResponse<String> page, String action, Site site, String who) {
        for (WrongForm way : WrongForm.values()) {
            if (way == WrongForm.NOTHING && NOTHING_NEEDED.contains(action)) {
                continue;
            }
            HttpResponse<String> answer = site.post(way.of(page, action));
            assertThat(answer.statusCode())
                    .as("%s sent to %s by %s", way, action, who)
                    .isEqualTo(422);
            add(new Stop(who, action + " with " + way, answer));
        }
    }

    private void add(Stop stop) {
        Set<String> shape = stop.shape();
        Set<String> seen = seenOfKind.computeIfAbsent(stop.kind(), kind -> new HashSet<>());
        if (shapes.add(shape) && seen.addAll(shape)) {
            found.add(stop);
        }
    }
}
