package vn.doithoai.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.doithoai.heldform.HeldForms;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.web.ActorSource;

/**
 * A form without a good CSRF token is never carried out. When the browser itself vouches that the form stood on a page
 * of ours (it was open while somebody signed out and in again, or cookies were cleared), what was typed is kept and
 * shown again, to be sent on by hand; in every other case the answer is 403.
 */
@Component
class StaleForms implements AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    private final ActorSource actors;
    private final HeldForms forms;
    private final SignInFirst signInFirst;

    StaleForms(ActorSource actors, HeldForms forms, SignInFirst signInFirst) {
        this.actors = actors;
        this.forms = forms;
        this.signInFirst = signInFirst;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!(denied instanceof CsrfException) || !isOurs(request)) {
            refusal.handle(request, response, denied);
        } else if (path.equals(PublicAddress.LOGIN)) {
            response.sendRedirect(request.getContextPath() + SignInReason.STALE_PAGE.address());
        } else if (path.startsWith("/desk/")) {
            keep(request, response, denied);
        } else {
            refusal.handle(request, response, denied);
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Actor actor = actors.currentActor(request);
        if (actor == null || actor.accountId() == null) {
            signInFirst.commence(request, response, new InsufficientAuthenticationException("signed out", denied));
        } else if (forms.hold(actor.accountId(), request, response)) {
            response.sendRedirect(request.getContextPath() + HeldForms.PATH);
        } else {
            refusal.handle(request, response, denied);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }
}
