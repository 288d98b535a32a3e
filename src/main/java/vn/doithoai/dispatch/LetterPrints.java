package vn.doithoai.dispatch;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.document.BoundLetters;
import vn.doithoai.document.MissingGlyphs;
import vn.doithoai.invitation.InvitationFilter;
import vn.doithoai.invitation.InvitationSummary;
import vn.doithoai.invitation.Invitations;
import vn.doithoai.invitationletter.InvitationRounds;
import vn.doithoai.invitationletter.RoundSummary;
import vn.doithoai.job.JobFailed;
import vn.doithoai.job.JobProgress;
import vn.doithoai.job.Jobs;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.RecordedAt;

/** All letters of a session in one file for the printer (in tất cả giấy mời), made as a job and kept until made anew. */
@Service
class LetterPrints {

    private final GuestLetters letters;
    private final Invitations invitations;
    private final InvitationRounds rounds;
    private final DialogueSessions sessions;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterPrints(
            GuestLetters letters,
            Invitations invitations,
            InvitationRounds rounds,
            DialogueSessions sessions,
            Jobs jobs,
            JdbcClient jdbc,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.invitations = invitations;
        this.rounds = rounds;
        this.sessions = sessions;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.events = events;
        this.clock = clock;
    }

    /** @return address of the page with the progress */
    @Transactional
    public String make(SessionSummary session, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        return jobs.submit(
                "invitationLetters",
                session.displayName(),
                DispatchAddress.invitations(session.id()),
                progress -> print(session, progress, actor),
                actor);
    }

    private String print(SessionSummary asked, JobProgress progress, Actor actor) {
        SessionSummary session = sessions.find(asked.id(), actor);
        RoundSummary round = rounds.issuedOf(session)
                .filter(RoundSummary::isTrue)
                .orElseThrow(() -> new JobFailed("invitationOutdated"));
        List<InvitationSummary> guests = invitations.ofSession(session, InvitationFilter.ALL);
        if (guests.isEmpty()) {
            throw new JobFailed("invitationNobody");
        }
        try {
            BoundLetters bound = letters.bound(round, guests, progress);
            UUID id = UUID.randomUUID();
            transactions.executeWithoutResult(status -> keep(id, session, round, guests.size(), bound.pdf(), actor));
            return DispatchAddress.print(session.id(), id);
        } catch (MissingGlyphs unprintable) {
            throw new JobFailed("invitationUnprintable");
        }
    }

    private void keep(UUID id, SessionSummary session, RoundSummary round, int count, byte[] pdf, Actor actor) {
        jdbc.sql("delete from invitation_print where session_id = ?")
                .param(session.id().value())
                .update();
        jdbc.sql("insert into invitation_print (id, session_id, paper_id, letters, content, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        session.id().value(),
                        round.paper().id().value(),
                        count,
                        pdf,
                        actor.name(),
                        Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(
                Act.of(actor, "invitation.printed", "invitation", session.id().value())
                        .with("count", Integer.toString(count)));
    }

    /** The file made last; empty while none was. */
    @Transactional(readOnly = true)
    public Optional<Made> last(SessionSummary session) {
        return jdbc.sql("select id, paper_id, letters, made_by, made_at from invitation_print where session_id = ?")
                .param(session.id().value())
                .query((row, n) -> new Made(
                        row.getObject("id", UUID.class),
                        row.getObject("paper_id", UUID.class),
                        row.getInt("letters"),
                        row.getString("made_by"),
                        RecordedAt.shown(row.getTimestamp("made_at").toInstant())))
                .optional();
    }

    /** @throws NotFound also when another file has taken its place */
    @Transactional(readOnly = true)
    public byte[] content(SessionSummary session, UUID id) {
        return jdbc.sql("select content from invitation_print where id = ? and session_id = ?")
                .params(id, session.id().value())
                .query((row, n) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> new NotFound("letters " + id));
    }

    /**
     * A file with all letters.
     *
     * @param paper the letter of invitation that they were made of
     */
    record Made(UUID id, UUID paper, int letters, String by, String at) {}
}
