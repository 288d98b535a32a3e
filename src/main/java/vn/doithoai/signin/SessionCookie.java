package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;
import vn.doithoai.web.Cookies;

/** The cookie that carries the session id; it goes when the browser closes. */
@Component
class SessionCookie implements CookieSerializer {

    private static final String NAME = "SID";
    private static final Duration UNTIL_THE_BROWSER_CLOSES = Duration.ofSeconds(-1);

    private final Cookies cookies;

    SessionCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void writeCookieValue(CookieValue cookie) {
        String id = cookie.getCookieValue();
        Duration age = id == null || id.isEmpty() ? Duration.ZERO : UNTIL_THE_BROWSER_CLOSES;
        cookies.write(NAME, id == null ? "" : id, age, cookie.getRequest(), cookie.getResponse());
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookies.read(NAME, request).stream().toList();
    }

    /** The browser was signed in, by its own belief. */
    boolean isSent(HttpServletRequest request) {
        return cookies.read(NAME, request).isPresent();
    }
}
