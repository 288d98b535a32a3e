package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** One browser of one person: keeps its cookies, has an address and a name, signs in by the form like anybody. */
public final class Browser {

    private final MockMvcTester mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String userAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/156.0 Safari/537.36";

    /** @param address where its requests come from; limits go by it */
    public Browser(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    public Browser named(String userAgent) {
        this.userAgent = userAgent;
        return this;
    }

    public MvcTestResult get(String path, String... headers) {
        return kept(mvc.get().uri(URI.create(path)).with(dressed(headers)).exchange());
    }

    /** Sends the form of a page that this browser got. */
    public MvcTestResult send(Forms.Form form, String... headers) {
        return kept(mvc.perform(form.post().with(dressed(headers))));
    }

    /** Presses a button without fields that stands on the same page as a form. */
    public MvcTestResult press(String action, Forms.Form besideForm, String... headers) {
        return kept(mvc.post()
                .uri(URI.create(action))
                .param("_csrf", besideForm.value("_csrf"))
                .with(dressed(headers))
                .exchange());
    }

    public Forms.Form form(String path, String action) {
        return Forms.in(get(path), action);
    }

    public MvcTestResult signIn(String username, String password) {
        return send(form("/login", "/login").with("username", username).with("password", password));
    }

    public Browser signedIn(String username, String password) {
        assertThat(signIn(username, password)).hasStatus3xxRedirection();
        return this;
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name)).map(Cookie::getValue);
    }

    /** Puts a cookie there, as an attacker or a person with tools could. */
    public Browser withCookie(String name, String value) {
        cookies.put(name, new Cookie(name, value));
        return this;
    }

    public Browser withoutCookie(String name) {
        cookies.remove(name);
        return this;
    }

    private MvcTestResult kept(MvcTestResult answer) {
        for (Cookie cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }

    private RequestPostProcessor dressed(String... headers) {
        return request -> {
            request.setRemoteAddr(address);
            request.addHeader(HttpHeaders.USER_AGENT, userAgent);
            for (int i = 0; i < headers.length; i += 2) {
                request.addHeader(headers[i], headers[i + 1]);
            }
            addCookies(request);
            return request;
        };
    }

    /** Of the cookies that a form brings along only the one its token belongs to; the others are this browser's. */
    private void addCookies(MockHttpServletRequest request) {
        Map<String, Cookie> all = new LinkedHashMap<>(cookies);
        if (request.getCookies() != null) {
            Arrays.stream(request.getCookies())
                    .filter(cookie -> cookie.getName().endsWith("CSRF"))
                    .forEach(cookie -> all.putIfAbsent(cookie.getName(), cookie));
        }
        if (!all.isEmpty()) {
            request.setCookies(all.values().toArray(Cookie[]::new));
        }
    }
}
