package vn.doithoai.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionAnnouncing;
import vn.doithoai.session.SessionClocks;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/**
 * Proofs that notices were made public (ghi minh chứng thông báo). The first of a mass medium stops the clock of the law,
 * the first of any announces the session; nothing else does.
 */
@Service
public class NoticeProofs {

    static final String ENTITY = "notice";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final NoticeProofRepository proofs;
    private final SessionNotices notices;
    private final DialogueSessions sessions;
    private final SessionAnnouncing announcing;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeProofs(
            NoticeProofRepository proofs,
            SessionNotices notices,
            DialogueSessions sessions,
            SessionAnnouncing announcing,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proofs = proofs;
        this.notices = notices;
        this.sessions = sessions;
        this.announcing = announcing;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** Of all rounds, withdrawn ones too; the present round first. */
    @Transactional(readOnly = true)
    List<ProofSummary> of(SessionId id, Actor actor) {
        actor.require(Permission.NOTICE_VIEW);
        SessionSummary session = sessions.find(id, actor);
        LocalDate day = session.schedule().day();
        LocalDate due = day == null ? null : SessionClocks.noticeDue(day);
        return proofs.of(id.value()).stream()
                .map(proof -> proof.summary(session.round(), due))
                .toList();
    }

    /** @throws NotFound when it belongs to another session */
    @Transactional(readOnly = true)
    ProofSummary find(SessionId session, UUID id, Actor actor) {
        return of(session, actor).stream()
                .filter(proof -> proof.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("proof " + id));
    }

    /** Whether the notice in force may be made public: issued, and true of the session. */
    @Transactional(readOnly = true)
    boolean isRecordable(SessionId id, Actor actor) {
        NoticeSummary notice = notices.of(id, actor).inForce();
        return notice != null && notice.isTrue();
    }

    /**
     * Records a proof.
     *
     * @throws StaleVersion when no notice is in force that is true of the session, mostly because it was postponed meanwhile
     */
    @Transactional
    public void record(SessionId id, ProofDetails details, Actor actor) {
        actor.require(Permission.NOTICE_EDIT);
        sessions.find(id, actor);
        SessionSummary session = announcing.hold(id);
        NoticeSummary notice = notices.of(id, actor).inForce();
        if (notice == null || !notice.isTrue()) {
            throw new StaleVersion();
        }
        proofs.saveAndFlush(new NoticeProof(id, notice.paper().id(), session.round(), details, actor, clock.instant()));
        String told = told(details);
        events.publishEvent(
                Act.of(actor, "notice.proofRecorded", ENTITY, id.value()).with("proof", told));
        tell(session, told, actor);
    }

    /**
     * Withdraws a proof that was recorded by mistake (rút minh chứng); what the others tell holds then.
     *
     * @throws StaleVersion when somebody withdrew it before
     */
    @Transactional
    public void withdraw(SessionId id, UUID proofId, String reason, Actor actor) {
        actor.require(Permission.NOTICE_EDIT);
        sessions.find(id, actor);
        SessionSummary session = announcing.hold(id);
        NoticeProof proof =
                proofs.findByIdAndSessionId(proofId, id.value()).orElseThrow(() -> new NotFound("proof " + proofId));
        boolean counted = proof.counts(session.round());
        proof.withdraw(reason, actor, clock.instant());
        proofs.flush();
        String told = told(proof.summary(session.round(), null).details());
        events.publishEvent(Act.of(actor, "notice.proofWithdrawn", ENTITY, id.value())
                .with("proof", told)
                .with("reason", reason.length() <= 200 ? reason : reason.substring(0, 199) + "…"));
        if (counted && NoticeFacts.isHeld(session)) {
            tell(session, told, actor);
        }
    }

    private void tell(SessionSummary session, String told, Actor actor) {
        List<NoticeProof> counting = proofs.of(session.id().value()).stream()
                .filter(proof -> proof.counts(session.round()))
                .toList();
        LocalDate first = counting.stream()
                .filter(proof -> proof.channel().isMassMedium())
                .map(NoticeProof::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
        announcing.tell(session.id(), !counting.isEmpty(), first, told, actor);
    }

    private String told(ProofDetails proof) {
        String channel = messages.getMessage("notice.proof.form.channel." + proof.channel(), null, VIETNAMESE);
        return channel + ", " + DAY.format(proof.day()) + ", " + proof.place();
    }
}
