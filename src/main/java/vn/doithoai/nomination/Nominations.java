package vn.doithoai.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/**
 * Whom villages and organisations send to a session (cử người dự): each place names people until its last day, the office can
 * do so for somebody who phones. Whoever names people holds the quota's lock, so that no seat is given twice.
 */
@Service
public class Nominations {

    static final String ENTITY = "nomination";

    private final NominationQuotas quotas;
    private final NomineeRepository nominees;
    private final QuotaReader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Nominations(
            NominationQuotas quotas,
            NomineeRepository nominees,
            QuotaReader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        this.quotas = quotas;
        this.nominees = nominees;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the actor may name people now: the place until its last day, the office always. */
    public boolean mayName(QuotaSummary quota, Actor actor) {
        return actor.may(Permission.INVITATION_EDIT)
                || NominationQuotas.isOwn(quota.place(), actor)
                        && !LocalDate.now(clock).isAfter(quota.until());
    }

    /** Everybody named, also who was refused or taken back, in the order of naming. */
    @Transactional(readOnly = true)
    public List<NomineeSummary> nominees(QuotaId quota) {
        return nominees.of(quota.value()).stream().map(Nominee::summary).toList();
    }

    /** @throws StaleVersion when all seats have a name, the same person is named, or the last day is over */
    @Transactional
    public void propose(SessionId session, QuotaId id, NomineeDetails details, Actor actor) {
        NominationQuota quota = quotas.lock(session, id, actor);
        QuotaSummary now = reader.summary(quota);
        boolean known = nominees.of(id.value()).stream()
                .anyMatch(one -> one.state().isCounted() && one.details().isLike(details));
        if (!mayName(now, actor) || now.open() == 0 || known) {
            throw new StaleVersion();
        }
        nominees.saveAndFlush(new Nominee(id.value(), details, actor, clock.instant()));
        publish(Act.of(actor, "nomination.proposed", ENTITY, id.value()), quota, details);
    }

    /** @throws StaleVersion when the office has decided on the person, or the last day is over */
    @Transactional
    void withdraw(SessionId session, QuotaId id, NomineeId nominee, Actor actor) {
        NominationQuota quota = quotas.lock(session, id, actor);
        if (!mayName(reader.summary(quota), actor)) {
            throw new StaleVersion();
        }
        Nominee found = nominee(id, nominee);
        found.withdraw(actor, clock.instant());
        nominees.flush();
        publish(Act.of(actor, "nomination.withdrawn", ENTITY, id.value()), quota, found.details());
    }

    private void publish(Act act, NominationQuota quota, NomineeDetails details) {
        events.publishEvent(act.with("person", details.fullName())
                .with("audience", quota.place().name()));
    }

    private Nominee nominee(QuotaId quota, NomineeId id) {
        return nominees.findById(id.value())
                .filter(one -> one.quotaId().equals(quota.value()))
                .orElseThrow(() -> new NotFound("nominee " + id.value()));
    }
}
