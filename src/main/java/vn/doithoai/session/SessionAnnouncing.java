package vn.doithoai.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;

/**
 * What the notice of a session means for the session itself (thông báo hội nghị): the module that keeps notices and their
 * proofs tells it here; sessions know neither.
 */
@Service
public class SessionAnnouncing {

    private final DialogueSessionRepository sessions;
    private final SessionActRepository acts;
    private final SessionNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionAnnouncing(
            DialogueSessionRepository sessions,
            SessionActRepository acts,
            SessionNames names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.acts = acts;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** The session as it is, until the transaction ends: nobody postpones it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SessionSummary hold(SessionId id) {
        return names.summary(sessions.lock(id.value()).orElseThrow(() -> new NotFound("session " + id.value())));
    }

    /** For the public, as {@code publication} needs them; callers show only what was published. */
    @Transactional(readOnly = true)
    public List<SessionSummary> findAll(Collection<SessionId> ids) {
        return names.summaries(
                sessions.findAllById(ids.stream().map(SessionId::value).toList()));
    }

    /**
     * Takes over what the proofs tell; by the first one a planned session is announced (đã thông báo).
     *
     * @param proven there is a proof that counts, of whatever channel
     * @param firstInMassMedia the first day on which the notice stood in a mass medium, null while it didn't
     * @param told the proof in words, for the session's acts
     * @throws SessionMoveRefused when the session isn't held on a fixed day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(SessionId id, boolean proven, @Nullable LocalDate firstInMassMedia, String told, Actor actor) {
        DialogueSession session = sessions.lock(id.value()).orElseThrow(() -> new NotFound("session " + id.value()));
        SessionAct act = session.notice(proven, firstInMassMedia, told, actor, clock.instant());
        sessions.flush();
        if (act != null) {
            acts.saveAndFlush(act);
            events.publishEvent(Act.of(actor, "session.announced", "session", id.value()));
        }
    }
}
