package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.doithoai.web.Cookies;

/**
 * The CSRF token in a cookie, so that reading a public page makes no session row. It keeps its value when somebody signs
 * in again, so that a form opened before goes on.
 */
@Component
class CsrfCookies implements CsrfTokenRepository {

    private static final String NAME = "CSRF";

    private final Cookies cookies;
    private final CookieCsrfTokenRepository plain = repository(NAME, false);
    private final CookieCsrfTokenRepository secure = repository("__Host-" + NAME, true);

    CsrfCookies(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }

    private CookieCsrfTokenRepository of(HttpServletRequest request) {
        return cookies.isSecure(request) ? secure : plain;
    }

    private static CookieCsrfTokenRepository repository(String name, boolean secure) {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName(name);
        repository.setCookiePath("/");
        repository.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax"));
        return repository;
    }
}
