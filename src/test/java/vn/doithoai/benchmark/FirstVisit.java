package vn.doithoai.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a browser that was never here fetches for the home page, counted as it goes over the wire, heads included. */
final class FirstVisit {

    private static final Pattern IN_STYLES = Pattern.compile("url\\([\"']?([^)\"'#]+)");

    private final LoadClient visitor;
    private long bytes;
    private long scriptBytes;
    private int blocking;

    private FirstVisit(LoadClient visitor) {
        this.visitor = visitor;
    }

    static FirstVisit of(LoadClient visitor) throws IOException, InterruptedException {
        var visit = new FirstVisit(visitor);
        visit.load();
        return visit;
    }

    private void load() throws IOException, InterruptedException {
        Document page = Jsoup.parse(text(fetch("/")));
        Set<String> others = new LinkedHashSet<>();
        for (var style : page.select("link[rel=stylesheet]")) {
            blocking++;
            Matcher address = IN_STYLES.matcher(text(fetch(style.attr("href"))));
            while (address.find()) {
                others.add(java.net
                        .URI
                        .create(style.attr("href"))
                        .resolve(address.group(1))
                        .toString());
            }
        }
        page.select("link[rel=icon], link[rel=preload]").forEach(link -> others.add(link.attr("href")));
        page.select("use[href]").forEach(use -> others.add(use.attr("href").replaceAll("#.*", "")));
        for (String other : others) {
            fetch(other);
        }
        for (var script : page.select("script[src]")) {
            blocking += script.attr("type").equals("module") || script.hasAttr("defer") ? 0 : 1;
            long before = bytes;
            fetch(script.attr("src"));
            scriptBytes += bytes - before;
        }
    }

    private HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        var answer = visitor.get(path, "Accept-Encoding", "gzip");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " is answered with " + answer.statusCode());
        }
        bytes += answer.body().length;
        answer.headers()
                .map()
                .forEach((name, values) ->
                        values.forEach(value -> bytes += name.length() + value.length() + ": \r\n".length()));
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        byte[] body = answer.body();
        if (packed) {
            try (var unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
                body = unpacked.readAllBytes();
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    double kilobytes() {
        return bytes / 1024.0;
    }

    double scriptKilobytes() {
        return scriptBytes / 1024.0;
    }

    int blocking() {
        return blocking;
    }
}
