package vn.doithoai.planlink;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.session.SessionId;
import vn.doithoai.web.Option;

/** A session to be linked to a line, as typed. */
@NullUnmarked
class SessionLinkForm {

    @NotNull
    private UUID session;

    /** The sentence goes into the line at once. */
    private boolean sessionWritten = true;

    void check(List<Option> sessions, Errors errors) {
        ChosenForm.check("session", session, sessions, errors);
    }

    LinkedData toData() {
        return new LinkedData.Session(new SessionId(session));
    }

    public UUID getSession() {
        return session;
    }

    public void setSession(UUID session) {
        this.session = session;
    }

    public boolean isSessionWritten() {
        return sessionWritten;
    }

    public void setSessionWritten(boolean sessionWritten) {
        this.sessionWritten = sessionWritten;
    }
}
