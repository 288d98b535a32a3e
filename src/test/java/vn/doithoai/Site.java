package vn.doithoai;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.ApplicationContext;

/**
 * The running application as a browser sees it over HTTP: with error pages, static files and what the container itself
 * answers. Keeps cookies, follows no redirect.
 */
public final class Site {

    private final String root;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Site(ApplicationContext context) {
        this.root = root(context);
    }

    /** Where the application of the test listens, without a slash at the end. */
    public static String root(ApplicationContext context) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    public static Site asVisitor(ApplicationContext context) {
        return new Site(context);
    }

    /** @param username see {@link SignIns} */
    public static Site as(String username, ApplicationContext context) {
        Site site = new Site(context);
        Cookie session = SignIns.cookie(username, context);
        HttpCookie cookie = new HttpCookie(session.getName(), session.getValue());
        cookie.setPath("/");
        cookie.setVersion(0);
        site.cookies.getCookieStore().add(URI.create(site.root), cookie);
        return site;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Sends the form as a browser would. */
    public HttpResponse<String> post(Forms.Form form, String... headers) {
        return post(form.action(), form.encoded(), headers);
    }

    /** Sends a body as it is. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path, headers);
        if (request.copy().build().headers().firstValue("Content-Type").isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    public HttpResponse<String> send(String method, String path) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
