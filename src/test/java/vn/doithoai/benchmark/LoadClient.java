package vn.doithoai.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Asks for pages as fast as they come. It takes its share of the machine, so all figures are the worse for it. */
final class LoadClient {

    private final URI root;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** @param root of a running application, at which nobody is signed in yet */
    LoadClient(URI root) {
        this.root = root;
    }

    /** Milliseconds of many requests. */
    record Times(double[] sorted) {

        double median() {
            return at(0.5);
        }

        double p95() {
            return at(0.95);
        }

        private double at(double share) {
            return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
        }
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        var form = Jsoup.parse(new String(get("/login").body(), StandardCharsets.UTF_8))
                .selectFirst("main form");
        String body = form.select("input[type=hidden]").stream()
                .map(field -> field.attr("name") + "=" + encoded(field.attr("value")))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(root.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        body + "&username=" + encoded(username) + "&password=" + encoded(password)))
                .build();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status / 100 != 3) {
            throw new IllegalStateException("the sign-in was answered with " + status);
        }
    }

    /** Sends the page's form to an address as it stands; tells where the answer leads. */
    String submit(Document page, String action, String more) throws IOException, InterruptedException {
        Element form = page.selectFirst("main form[method=post][action=" + action + "]");
        String body = fields(form).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return sent(action, "application/x-www-form-urlencoded", (body + "&" + more).getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file with the page's form; tells where the answer leads. */
    String upload(Document page, String action, String name, String fileName, byte[] file)
            throws IOException, InterruptedException {
        String boundary = "----benchmark";
        var body = new ByteArrayOutputStream();
        for (var field : fields(page.selectFirst("main form[method=post][action=" + action + "]"))
                .entrySet()) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                            + "\"\r\n\r\n" + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return sent(action, "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        form.select("select").forEach(select -> {
            Element chosen = select.selectFirst("option[selected]");
            fields.put(select.attr("name"), (chosen == null ? select.selectFirst("option") : chosen).val());
        });
        return fields;
    }

    private String sent(String action, String type, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(root.resolve(action))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("the form to " + action + " was answered with " + answer.statusCode());
        }
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** One request as a browser sends it, the answer compressed. */
    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(root.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The same page over and over, one request after the other. */
    Times serially(String path, int warmUp, int requests) throws IOException, InterruptedException {
        double[] times = new double[requests];
        for (int i = -warmUp; i < requests; i++) {
            long begin = System.nanoTime();
            ask(path);
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        return new Times(times);
    }

    /** Requests a second over so many connections at once. */
    double throughput(String path, int connections, int seconds) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(connections);
        try {
            long begin = System.nanoTime();
            long end = begin + seconds * 1_000_000_000L;
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                counts.add(workers.submit(() -> {
                    int count = 0;
                    for (; System.nanoTime() < end; count++) {
                        ask(path);
                    }
                    return count;
                }));
            }
            int all = 0;
            for (Future<Integer> count : counts) {
                all += count.get();
            }
            return all / Installation.seconds(begin);
        } finally {
            workers.shutdown();
        }
    }

    private void ask(String path) throws IOException, InterruptedException {
        int status = get(path, "Accept-Encoding", "gzip").statusCode();
        if (status != 200) {
            throw new IllegalStateException(path + " is answered with " + status);
        }
    }
}
