package vn.doithoai.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonId;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Token;

/** That one person is invited to one session (giấy mời). It is withdrawn, never deleted; a second invitation revives it. */
@Entity
class Invitation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID sessionId;
    private UUID personId;
    private @Nullable UUID groupId;
    private String fullName;
    private String addressee;
    private @Nullable String origin;
    private String code;
    private byte[] tokenHash;
    private String invitedBy;
    private Instant invitedAt;
    private @Nullable String told;
    private @Nullable LocalDate toldOn;

    @Enumerated(EnumType.STRING)
    private @Nullable DeliveryChannel toldBy;

    @Enumerated(EnumType.STRING)
    private @Nullable InvitationAnswer answer;

    private @Nullable LocalDate answeredFor;
    private @Nullable Instant answeredAt;
    private @Nullable String delegate;
    private @Nullable String answerNote;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private @Nullable String withdrawnBecause;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    /** @param token made from the id, so that a letter printed again bears the same one */
    @SuppressWarnings("NullAway.Init")
    Invitation(UUID id, SessionId session, Guest guest, String code, Token token, Actor actor, Instant now) {
        this.id = id;
        this.sessionId = session.value();
        this.personId = guest.person().value();
        this.code = code;
        this.tokenHash = token.hash();
        invite(guest, actor, now);
    }

    private void invite(Guest guest, Actor actor, Instant now) {
        PersonGroupId group = guest.group();
        this.groupId = group == null ? null : group.value();
        this.fullName = guest.fullName();
        this.addressee = guest.addressee();
        this.origin = guest.origin();
        this.invitedBy = actor.name();
        this.invitedAt = now;
    }

    /** Somebody who was uninvited is invited after all, with the same codes and whatever was told and answered before. */
    void renew(Guest guest, Actor actor, Instant now) {
        withdrawnAt = null;
        withdrawnBy = null;
        withdrawnBecause = null;
        invite(guest, actor, now);
    }

    void withdraw(String reason, Actor actor, Instant now) {
        withdrawnAt = now;
        withdrawnBy = actor.name();
        withdrawnBecause = reason;
    }

    void call(String newAddressee) {
        addressee = newAddressee;
    }

    void tell(DeliveryChannel channel, LocalDate day, String facts) {
        toldBy = channel;
        toldOn = day;
        told = facts;
    }

    void answer(Reply reply, LocalDate day, Instant now) {
        answer = reply.answer();
        answeredFor = day;
        answeredAt = now;
        delegate = reply.delegate();
        answerNote = reply.note();
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    String fullName() {
        return fullName;
    }

    String addressee() {
        return addressee;
    }

    String code() {
        return code;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
