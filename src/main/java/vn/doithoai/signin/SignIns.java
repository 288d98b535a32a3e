package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.account.AccountLocked;
import vn.doithoai.account.PasswordReset;

/** Sign-ins (lần đăng nhập): beginning one, looking at those of an account, ending them. */
@Service
class SignIns {

    private final SignInSessions<?> sessions;
    private final SessionContexts contexts;

    SignIns(SignInSessions<?> sessions, SessionContexts contexts) {
        this.sessions = sessions;
        this.contexts = contexts;
    }

    /** Signs in. Whatever session the browser had before, perhaps one that somebody put there, is gone. */
    void start(UUID account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SessionContexts.authentication(account));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** The account's running sign-ins, the last used first. */
    List<SignInRow> of(UUID account, HttpServletRequest request) {
        String own = ownId(request);
        return sessions.of(account).stream()
                .map(session -> SignInRow.of(session, session.getId().equals(own)))
                .toList();
    }

    /** Ends one; false when it had ended already. */
    @Transactional
    boolean end(UUID account, String handle) {
        return sessions.of(account).stream()
                .filter(session -> SignInRow.handle(session.getId()).equals(handle))
                .anyMatch(session -> sessions.end(account, session.getId()) == 1);
    }

    /** Ends all but the one that asks; how many. */
    @Transactional
    int endOthers(UUID account, HttpServletRequest request) {
        return sessions.endAll(account, ownId(request));
    }

    @EventListener
    @Transactional
    public void accountLocked(AccountLocked locked) {
        sessions.endAll(locked.account().value(), "");
    }

    @EventListener
    @Transactional
    public void passwordReset(PasswordReset reset) {
        sessions.endAll(reset.account().value(), "");
    }

    private static String ownId(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
