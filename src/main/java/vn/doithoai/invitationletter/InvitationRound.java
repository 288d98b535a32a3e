package vn.doithoai.invitationletter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.paper.PaperId;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionMode;

/** What the letter of invitation says (đợt giấy mời), one number for all addressees, with the facts it was written from. */
@Entity
class InvitationRound {

    @Id
    private UUID paperId;

    @Version
    private @Nullable Long version;

    private UUID sessionId;
    private String body;
    private int round;
    private LocalDate day;
    private LocalTime startsAt;
    private @Nullable LocalTime endsAt;

    @Enumerated(EnumType.STRING)
    private SessionMode mode;

    private @Nullable String venue;
    private @Nullable String onlineRoom;
    private @Nullable LocalDate questionsUntil;

    @SuppressWarnings("NullAway.Init")
    protected InvitationRound() {}

    @SuppressWarnings("NullAway.Init")
    InvitationRound(PaperId paper, SessionId session, String body, NoticeFacts facts) {
        this.paperId = paper.value();
        this.sessionId = session.value();
        this.body = body;
        agree(facts);
    }

    final void write(String text) {
        body = text;
    }

    /** Its words fit the session as it is now. */
    final void agree(NoticeFacts facts) {
        this.round = facts.round();
        this.day = facts.day();
        this.startsAt = facts.startsAt();
        this.endsAt = facts.endsAt();
        this.mode = facts.mode();
        this.venue = facts.venue();
        this.onlineRoom = facts.onlineRoom();
        this.questionsUntil = facts.questionsUntil();
    }

    PaperId paper() {
        return new PaperId(paperId);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    String body() {
        return body;
    }

    NoticeFacts facts() {
        return new NoticeFacts(round, day, startsAt, endsAt, mode, venue, onlineRoom, questionsUntil);
    }
}
