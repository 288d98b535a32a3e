package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.doithoai.heldform.HeldForms;
import vn.doithoai.web.Cookies;

/** Where a sign-in leads: to the form that waits, to the page that was asked for, or to the desk. */
@Component
class Destination {

    private static final String COOKIE = "NEXT";
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int LONGEST = 2000;

    /** A cookie is no promise: only paths of the desk, nothing that a browser could take for another host. */
    private static final Pattern DESK_PATH = Pattern.compile("/desk(/[\\w./%~+-]*)?(\\?[^\\s\\\\<>\"#]*)?");

    private final Cookies cookies;
    private final HeldForms forms;

    Destination(Cookies cookies, HeldForms forms) {
        this.cookies = cookies;
        this.forms = forms;
    }

    void remember(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length())
                + (query == null ? "" : "?" + query);
        if (path.length() <= LONGEST && DESK_PATH.matcher(path).matches()) {
            byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
            cookies.write(
                    COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), KEPT, request, response);
        }
    }

    String of(UUID account, HttpServletRequest request, HttpServletResponse response) {
        return forms.placeOf(account, request)
                .or(() -> asked(request, response))
                .orElse("/desk");
    }

    private Optional<String> asked(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> asked = cookies.read(COOKIE, request);
        asked.ifPresent(used -> cookies.remove(COOKIE, request, response));
        return asked.flatMap(Destination::decoded)
                .filter(path -> DESK_PATH.matcher(path).matches());
    }

    private static Optional<String> decoded(String cookie) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
