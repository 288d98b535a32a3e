package vn.doithoai;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Walks through all pages that somebody can reach by links; of many pages of one kind only a few. */
public final class Crawler {

    private static final int OF_ONE_KIND = 3;

    private final Site site;
    private final Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
    private final Map<String, Integer> ofKind = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private Crawler(Site site) {
        this.site = site;
    }

    /** Address to answer, redirects and files included. */
    public static Map<String, HttpResponse<String>> crawl(Site site, String... starts) {
        Crawler crawler = new Crawler(site);
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
