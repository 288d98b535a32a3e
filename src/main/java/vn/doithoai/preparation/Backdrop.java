package vn.doithoai.preparation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Changes;

/** The backdrop of a session (ma-két) once its words were saved. */
@Entity
class Backdrop {

    @Id
    private UUID sessionId;

    @Version
    private @Nullable Long version;

    private @Nullable String head;
    private String title;
    private @Nullable String theme;
    private @Nullable String foot;
    private int width;
    private int height;
    private String proposal;

    @SuppressWarnings("NullAway.Init")
    protected Backdrop() {}

    Backdrop(SessionId session, BackdropText text, BackdropSize size, BackdropText proposed) {
        this.sessionId = session.value();
        this.head = text.head();
        this.title = text.title();
        this.theme = text.theme();
        this.foot = text.foot();
        this.width = size.width();
        this.height = size.height();
        this.proposal = proposed.whole();
    }

    /** @param proposed by the session as it is now: saving says that the words fit it */
    Changes change(BackdropText text, BackdropSize size, BackdropText proposed) {
        Changes changes = new Changes()
                .field("head", head, text.head())
                .field("title", title, text.title())
                .field("theme", theme, text.theme())
                .field("foot", foot, text.foot())
                .field("width", width, size.width())
                .field("height", height, size.height());
        this.head = text.head();
        this.title = text.title();
        this.theme = text.theme();
        this.foot = text.foot();
        this.width = size.width();
        this.height = size.height();
        this.proposal = proposed.whole();
        return changes;
    }

    @Nullable
    Long version() {
        return version;
    }

    BackdropSummary summary(BackdropText proposed) {
        return new BackdropSummary(
                new BackdropText(head, title, theme, foot),
                new BackdropSize(width, height),
                !proposal.equals(proposed.whole()),
                version == null ? 0 : version);
    }
}
