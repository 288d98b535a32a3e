package vn.doithoai;

import jakarta.servlet.http.Cookie;
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
            Cookie session = cookie(username, context);
            Cookie[] others = request.getCookies();
            Cookie[] all = new Cookie[others == null ? 1 : others.length + 1];
            if (others != null) {
                System.arraycopy(others, 0, all, 1, others.length);
            }
            all[0] = session;
            request.setCookies(all);
            return request;
        };
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
