package vn.doithoai.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionAnnouncing;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Token;

/** What invited people answer (trả lời giấy mời), by the link on the letter or to the office; the last answer counts. */
@Service
public class InvitationAnswers {

    private final InvitationRepository invitations;
    private final InvitationRegister register;
    private final InvitationRecords records;
    private final InvitationTokens tokens;
    private final Invitations service;
    private final DialogueSessions sessions;
    private final SessionAnnouncing announcing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationAnswers(
            InvitationRepository invitations,
            InvitationRegister register,
            InvitationRecords records,
            InvitationTokens tokens,
            Invitations service,
            DialogueSessions sessions,
            SessionAnnouncing announcing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.register = register;
        this.records = records;
        this.tokens = tokens;
        this.service = service;
        this.sessions = sessions;
        this.announcing = announcing;
        this.events = events;
        this.clock = clock;
    }

    /** Records what somebody answered on the phone or on paper. */
    @Transactional
    public void answer(SessionId session, InvitationId id, Reply reply, long version, Actor actor) {
        Invitation invitation = service.locked(session, id, version, actor);
        SessionSummary meeting = sessions.find(session, actor);
        if (meeting.schedule().day() == null) {
            throw new StaleVersion();
        }
        answer(invitation, reply, meeting.schedule().day(), actor.name());
        events.publishEvent(Act.of(actor, "invitation.answered", Invitations.ENTITY, id.value())
                .with("person", invitation.fullName())
                .with("answer", reply.answer().name()));
    }

    private void answer(Invitation invitation, Reply reply, LocalDate day, @Nullable String actor) {
        invitation.answer(reply, day, clock.instant());
        records.answered(invitation.id(), reply, day, actor, clock.instant());
        invitations.flush();
    }

    /** What an invited person answers by the link; the last answer counts. */
    @Transactional
    public void answerByLink(InvitationId id, Reply reply, LocalDate day) {
        Invitation invitation = invitations.lock(id.value()).orElseThrow(() -> Invitations.notFound(id));
        if (invitation.isWithdrawn()) {
            throw Invitations.notFound(id);
        }
        answer(invitation, reply, day, null);
        events.publishEvent(Act.of(
                        Actor.program(invitation.fullName()),
                        "invitation.answeredByLink",
                        Invitations.ENTITY,
                        id.value())
                .with("answer", reply.answer().name()));
    }

    /** The session and invitation that a token opens; empty for one that opens nothing or nothing any more. */
    @Transactional(readOnly = true)
    public Optional<InvitationSummary> opened(Token token) {
        return invitations
                .findByTokenHash(token.hash())
                .filter(invitation -> !invitation.isWithdrawn())
                .flatMap(invitation -> announcing.findAll(List.of(invitation.session())).stream()
                        .findFirst()
                        .flatMap(session -> register.find(session, new InvitationId(invitation.id()))));
    }

    /** The token that opens the invitation, for letters and messages to its person only. */
    public Token token(InvitationId id) {
        return tokens.token(id.value());
    }
}
