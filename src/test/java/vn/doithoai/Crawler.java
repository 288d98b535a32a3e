package vn.doithoai;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Walks through all pages that somebody can reach by links; of many pages of one kind only a few. */
public final class Crawler {

    private static final int OF_ONE_KIND = 3;

    private final Site site;
    private final Predicate<String> wanted;
    private final Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
    private final Map<String, Integer> ofKind = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private Crawler(Site site, Predicate<String> wanted) {
        this.site = site;
        this.wanted = wanted;
    }

    /** Address to answer, redirects and files included. */
    public static Map<String, HttpResponse<String>> crawl(Site site, String... starts) {
        return crawl(site, address -> true, starts);
    }

    /** Leaves out addresses that aren't wanted, such as those that switch the language. */
    public static Map<String, HttpResponse<String>> crawl(Site site, Predicate<String> wanted, String... starts) {
        Crawler crawler = new Crawler(site, wanted);
        for (String start : starts) {
            crawler.add(start);
        }
        while (!crawler.waiting.isEmpty()) {
            crawler.visit(crawler.waiting.remove());
        }
        return crawler.answers;
    }

    /** Ids and filters don't make another kind of page, but the names of the filters do. */
    public static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{id}")
                .replaceAll("(?<=[?&][\\w.-]{1,40}=)[^&#]*", "")
                .replaceAll("\\d+", "9");
    }

    public static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private void add(String address) {
        String plain = address.replaceFirst("#.*", "");
        boolean inside = plain.startsWith("/") && !plain.startsWith("//");
        if (inside
                && wanted.test(plain)
                && !answers.containsKey(plain)
                && !waiting.contains(plain)
                && ofKind.merge(kind(plain), 1, Integer::sum) <= OF_ONE_KIND) {
            waiting.add(plain);
        }
    }

    private void visit(String address) {
        HttpResponse<String> answer = site.get(address);
        answers.put(address, answer);
        answer.headers().firstValue("Location").ifPresent(this::add);
        if (isPage(answer)) {
            for (Element link : Jsoup.parse(answer.body()).select("a[href], link[href], script[src], img[src]")) {
                add(link.attr(link.hasAttr("href") ? "href" : "src"));
            }
        }
    }
}
