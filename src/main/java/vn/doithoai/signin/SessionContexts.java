package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.doithoai.throttle.ClientAddress;

/**
 * Keeps a sign-in as a few plain texts and numbers instead of Spring Security's own objects, so that sessions outlive an
 * upgrade.
 */
@Component
class SessionContexts implements SecurityContextRepository {

    private final Clock clock;

    SessionContexts(Clock clock) {
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        UUID account = account(exchange.getRequest());
        if (account != null) {
            context.setAuthentication(authentication(account));
        }
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) {
            HttpSession session = request.getSession(true);
            session.setAttribute(
                    FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                    account.accountId().toString());
            session.setAttribute(SignInSession.ACCOUNT, account.accountId().toString());
            session.setAttribute(SignInSession.SIGNED_IN_AT, clock.millis());
            session.setAttribute(
                    SignInSession.DEVICE,
                    DeviceKind.of(request.getHeader(HttpHeaders.USER_AGENT)).text());
            session.setAttribute(
                    SignInSession.ADDRESS, ClientAddress.of(request).coarse());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return account(request) != null;
    }

    static Authentication authentication(UUID account) {
        return UsernamePasswordAuthenticationToken.authenticated(new SignedInAccount(account), null, List.of());
    }

    private static @Nullable UUID account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SignInSession.ACCOUNT) instanceof String id
                ? UUID.fromString(id)
                : null;
    }
}
