package vn.doithoai.benchmark;

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
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

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
