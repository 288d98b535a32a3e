package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import vn.doithoai.heldform.HeldForms;

/**
 * What happens to a request for the desk when nobody is signed in (any more): a page is remembered, a form kept for its
 * sender, a script told so. Then to the sign-in page.
 */
@Component
class SignInFirst implements AuthenticationEntryPoint {

    private final Destination destination;
    private final HeldForms forms;
    private final Devices devices;
    private final SessionCookie session;

    SignInFirst(Destination destination, HeldForms forms, Devices devices, SessionCookie session) {
        this.destination = destination;
        this.forms = forms;
        this.devices = devices;
        this.session = session;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (isScript(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (request.getMethod().equals("POST") && isHeld(request, response)) {
            redirect(SignInReason.KEPT.address(), request, response);
        } else {
            if (request.getMethod().equals("GET")) {
                destination.remember(request, response);
            }
            boolean wasSignedIn = session.isSent(request);
            redirect(wasSignedIn ? SignInReason.EXPIRED.address() : SignInReason.PLAIN, request, response);
        }
    }

    /** The form belongs to the account that signed in last in this browser; from an unknown browser it is nobody's. */
    private boolean isHeld(HttpServletRequest request, HttpServletResponse response) {
        return devices.of(request)
                .map(device -> forms.hold(device.lastAccount(), request, response))
                .orElse(false);
    }

    /** A script can't follow to a page, and keeps what was typed itself. */
    private static boolean isScript(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate") || request.getHeader(AskedByItselfFilter.HEADER) != null;
    }

    private static void redirect(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }
}
