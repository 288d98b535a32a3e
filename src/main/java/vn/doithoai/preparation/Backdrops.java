package vn.doithoai.preparation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Changes;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** The words on the stage (ma-két) of sessions: proposed from commune, session and day until somebody saves others. */
@Service
public class Backdrops {

    static final String ENTITY = "backdrop";

    private final BackdropRepository backdrops;
    private final BackdropWords words;
    private final DialogueSessions sessions;
    private final ApplicationEventPublisher events;

    Backdrops(
            BackdropRepository backdrops,
            BackdropWords words,
            DialogueSessions sessions,
            ApplicationEventPublisher events) {
        this.backdrops = backdrops;
        this.words = words;
        this.sessions = sessions;
        this.events = events;
    }

    /** @throws NotFound when there is no such session */
    @Transactional(readOnly = true)
    public BackdropSummary of(SessionId id, Actor actor) {
        SessionSummary session = sessions.find(id, actor);
        BackdropText proposed = words.proposed(session);
        return backdrops
                .findById(id.value())
                .map(backdrop -> backdrop.summary(proposed))
                .orElseGet(() -> new BackdropSummary(proposed, BackdropSize.USUAL, false, BackdropSummary.UNSAVED));
    }

    /** What the program would write now, whatever was saved. */
    @Transactional(readOnly = true)
    BackdropText proposed(SessionId id, Actor actor) {
        return words.proposed(sessions.find(id, actor));
    }

    /**
     * Keeps the words with the session.
     *
     * @param version {@value BackdropSummary#UNSAVED} when nobody had saved it as the form was opened
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void save(SessionId id, BackdropText text, BackdropSize size, long version, Actor actor) {
        actor.require(Permission.PREPARATION_EDIT);
        BackdropText proposed = words.proposed(sessions.find(id, actor));
        Backdrop backdrop = backdrops.findById(id.value()).orElse(null);
        if (backdrop == null) {
            StaleVersion.check(version, BackdropSummary.UNSAVED);
            backdrops.saveAndFlush(new Backdrop(id, text, size, proposed));
            events.publishEvent(Act.of(actor, "backdrop.saved", ENTITY, id.value()));
            return;
        }
        StaleVersion.check(version, backdrop.version());
        Changes changes = backdrop.change(text, size, proposed);
        backdrops.flush();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "backdrop.changed", ENTITY, id.value(), changes));
        }
    }
}
