package vn.doithoai.signin;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import vn.doithoai.MovableClock;

/** Sign-ins of tests without the sign-in form: a stored session as the form would have made it. */
public final class TestSignIns {

    private TestSignIns() {}

    /** @return id of the session */
    public static String start(String username, ApplicationContext context) {
        return start(username, context.getBean(SignInSessions.class), context);
    }

    private static <S extends Session> String start(
            String username, SignInSessions<S> sessions, ApplicationContext context) {
        UUID account = context.getBean(JdbcClient.class)
                .sql("select id from account where username = ?")
                .param(username)
                .query(UUID.class)
                .single();
        SignInSession<S> session = sessions.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        session.setAttribute(SignInSession.ACCOUNT, account.toString());
        session.setAttribute(
                SignInSession.SIGNED_IN_AT, context.getBean(MovableClock.class).millis());
        sessions.save(session);
        return session.getId();
    }
}
