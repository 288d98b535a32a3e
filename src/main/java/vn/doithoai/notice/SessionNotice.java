package vn.doithoai.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.BodyText;
import vn.doithoai.document.RichText;
import vn.doithoai.paper.PaperContent;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperId;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionMode;

/**
 * What the notice of a session says (thông báo lịch đối thoại), with the facts that its words were written from; everything
 * else of it is the paper's.
 */
@Entity
class SessionNotice {

    @Id
    private UUID paperId;

    @Version
    private @Nullable Long version;

    private UUID sessionId;
    private @Nullable String legalBases;
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
    protected SessionNotice() {}

    @SuppressWarnings("NullAway.Init")
    SessionNotice(PaperId paper, SessionId session, NoticeDetails details, NoticeFacts facts) {
        this.paperId = paper.value();
        this.sessionId = session.value();
        change(details);
        agree(facts);
    }

    final void change(NoticeDetails details) {
        this.legalBases = details.legalBases().isEmpty() ? null : String.join("\n", details.legalBases());
        this.body = details.body();
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

    NoticeFacts facts() {
        return new NoticeFacts(round, day, startsAt, endsAt, mode, venue, onlineRoom, questionsUntil);
    }

    NoticeDetails details(PaperDetails paper) {
        return new NoticeDetails(paper, bases(), body);
    }

    PaperContent content() {
        return new PaperContent(
                List.of(), bases().stream().map(RichText::of).toList(), BodyText.parse(body), List.of());
    }

    private List<String> bases() {
        return legalBases == null ? List.of() : legalBases.lines().toList();
    }
}
