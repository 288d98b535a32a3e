package vn.doithoai.session;

/** The session's state doesn't allow the act, mostly because somebody else acted first. */
public class SessionMoveRefused extends RuntimeException {

    private final transient SessionState state;

    SessionMoveRefused(SessionState state, String act) {
        super("a session that is " + state + " allows no " + act);
        this.state = state;
    }

    /** Where the session stands. */
    public SessionState state() {
        return state;
    }
}
