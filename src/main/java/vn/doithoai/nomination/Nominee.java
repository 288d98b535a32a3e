package vn.doithoai.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.StaleVersion;

/** Somebody whom a village or an organisation sends (người được cử). Decided on once, never deleted. */
@Entity
class Nominee {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID quotaId;
    private String fullName;

    @Enumerated(EnumType.STRING)
    private FormOfAddress formOfAddress;

    private @Nullable String post;

    @Enumerated(EnumType.STRING)
    private NomineeState state;

    private @Nullable UUID personId;
    private @Nullable String reason;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Nominee() {}

    Nominee(UUID quotaId, NomineeDetails details, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.quotaId = quotaId;
        this.fullName = details.fullName();
        this.formOfAddress = details.formOfAddress();
        this.post = details.post();
        this.state = NomineeState.PROPOSED;
        this.proposedBy = actor.name();
        this.proposedAt = now;
    }

    void invite(PersonId person, Actor actor, Instant now) {
        decide(NomineeState.INVITED, actor, now);
        personId = person.value();
    }

    void refuse(String because, Actor actor, Instant now) {
        decide(NomineeState.REFUSED, actor, now);
        reason = because;
    }

    void withdraw(Actor actor, Instant now) {
        decide(NomineeState.WITHDRAWN, actor, now);
    }

    /** @throws StaleVersion when somebody decided meanwhile */
    private void decide(NomineeState decided, Actor actor, Instant now) {
        if (state != NomineeState.PROPOSED) {
            throw new StaleVersion();
        }
        state = decided;
        decidedBy = actor.name();
        decidedAt = now;
    }

    UUID quotaId() {
        return quotaId;
    }

    NomineeDetails details() {
        return new NomineeDetails(fullName, formOfAddress, post);
    }

    NomineeState state() {
        return state;
    }

    NomineeSummary summary() {
        return new NomineeSummary(
                new NomineeId(id),
                details(),
                state,
                personId == null ? null : new PersonId(personId),
                reason,
                proposedBy,
                proposedAt);
    }
}
