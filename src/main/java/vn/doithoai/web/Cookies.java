package vn.doithoai.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Cookies that no script reads and no other site sends along. Over HTTPS they are {@code Secure} and carry the prefix
 * {@code __Host-}, so that no neighbouring host can set them; setting {@code doithoai.https} says that a proxy speaks
 * HTTPS in front.
 */
@Component
public class Cookies {

    private final boolean https;

    Cookies(@Value("${doithoai.https:false}") boolean https) {
        this.https = https;
    }

    public boolean isSecure(HttpServletRequest request) {
        return https || request.isSecure();
    }

    /** The name as it goes over the wire. */
    public String name(String name, HttpServletRequest request) {
        return isSecure(request) ? "__Host-" + name : name;
    }

    public Optional<String> read(String name, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        String sent = name(name, request);
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(sent) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    public void write(
            String name, String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name(name, request), value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(isSecure(request))
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    public void remove(String name, HttpServletRequest request, HttpServletResponse response) {
        write(name, "", Duration.ZERO, request, response);
    }
}
