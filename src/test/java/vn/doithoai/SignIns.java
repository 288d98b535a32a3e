package vn.doithoai;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;
import vn.doithoai.signin.TestSignIns;

/**
 * Signed in without the sign-in form: a stored session as the form would have made it, and its cookie. So every filter
 * works as for a browser.
 */
public final class SignIns {

    private SignIns() {}

    /** @param username such as {@code vanphong}, see {@link vn.doithoai.account.TestAccounts} */
    public static RequestPostProcessor as(String username) {
        return request -> {
            var context = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
            return withCookies(request, List.of(cookie(username, context)));
        };
    }

    static MockHttpServletRequest withCookies(MockHttpServletRequest request, List<Cookie> more) {
        Cookie[] sent = request.getCookies();
        request.setCookies(Stream.concat(sent == null ? Stream.empty() : Arrays.stream(sent), more.stream())
                .toArray(Cookie[]::new));
        return request;
    }

    /** The session cookie of a new sign-in, for a browser or another client of the server. */
    public static Cookie cookie(String username, ApplicationContext context) {
        String id = TestSignIns.start(username, context);
        var response = new MockHttpServletResponse();
        context.getBean(CookieSerializer.class)
                .writeCookieValue(new CookieSerializer.CookieValue(new MockHttpServletRequest(), response, id));
        return response.getCookies()[0];
    }
}
