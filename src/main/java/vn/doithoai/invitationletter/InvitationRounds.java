package vn.doithoai.invitationletter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Block;
import vn.doithoai.document.OfficialDocument;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.notice.NoticeIncomplete;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionAnnouncing;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** The numbered letter of invitation of a session (đợt giấy mời): written from the data once, then a paper like others. */
@Service
public class InvitationRounds {

    private final InvitationRoundRepository rounds;
    private final RoundWords words;
    private final DialogueSessions sessions;
    private final SessionAnnouncing announcing;
    private final Papers papers;

    InvitationRounds(
            InvitationRoundRepository rounds,
            RoundWords words,
            DialogueSessions sessions,
            SessionAnnouncing announcing,
            Papers papers) {
        this.rounds = rounds;
        this.words = words;
        this.sessions = sessions;
        this.announcing = announcing;
        this.papers = papers;
    }

    /** @throws NotFound also when the actor may not see the session */
    @Transactional(readOnly = true)
    public RoundBoard of(SessionId id, Actor actor) {
        SessionSummary session = sessions.find(id, actor);
        List<InvitationRound> found = rounds.findBySessionId(id.value());
        if (found.isEmpty()) {
            return RoundBoard.EMPTY;
        }
        Map<PaperId, PaperSummary> byId =
                papers.findAll(found.stream().map(InvitationRound::paper).toList(), actor).stream()
                        .collect(Collectors.toMap(PaperSummary::id, paper -> paper));
        List<RoundSummary> own = new ArrayList<>();
        for (InvitationRound round : found) {
            PaperSummary paper = byId.get(round.paper());
            if (paper != null) {
                own.add(summary(round, paper, session));
            }
        }
        own.sort(Comparator.comparing((RoundSummary round) -> round.paper().changedAt()));
        return new RoundBoard(last(own, true), last(own, false));
    }

    private static RoundSummary summary(InvitationRound round, PaperSummary paper, SessionSummary session) {
        return new RoundSummary(
                session.id(), paper, round.facts(), round.facts().contradictedBy(session));
    }

    private static @Nullable RoundSummary last(List<RoundSummary> rounds, boolean issued) {
        return rounds.stream()
                .filter(round -> round.paper().state() != PaperState.REPLACED)
                .filter(round -> round.paper().state().isIssued() == issued)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** For the guests: the letter in force of a session, empty unless it was issued. */
    @Transactional(readOnly = true)
    public Optional<RoundSummary> issuedOf(SessionSummary session) {
        List<InvitationRound> found = rounds.findBySessionId(session.id().value());
        Map<PaperId, PaperSummary> issued =
                papers.findIssued(found.stream().map(InvitationRound::paper).toList()).stream()
                        .filter(paper -> paper.state() == PaperState.ISSUED)
                        .collect(Collectors.toMap(PaperSummary::id, paper -> paper));
        for (InvitationRound round : found) {
            PaperSummary paper = issued.get(round.paper());
            if (paper != null) {
                return Optional.of(summary(round, paper, session));
            }
        }
        return Optional.empty();
    }

    /**
     * Begins the letter, or the one that is to take the place of the one in force.
     *
     * @throws NoticeIncomplete when the session doesn't know yet what the letter has to tell
     * @throws StaleVersion when another one is on its way already
     */
    @Transactional
    public PaperId begin(SessionId id, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        sessions.find(id, actor);
        SessionSummary session = announcing.hold(id);
        RoundBoard board = of(id, actor);
        if (board.open() != null) {
            throw new StaleVersion();
        }
        RoundSummary old = board.inForce();
        return begin(session, old == null ? null : old.paper().id(), actor);
    }

    PaperId begin(SessionSummary session, @Nullable PaperId replaces, Actor actor) {
        RoundDetails details = proposed(session, actor);
        PaperId paper = papers.begin(RoundSource.NAME, details.paper(), replaces, actor);
        rounds.saveAndFlush(new InvitationRound(paper, session.id(), details.body(), NoticeFacts.of(session)));
        return paper;
    }

    /** What the program would write now. */
    RoundDetails proposed(SessionSummary session, Actor actor) {
        if (!NoticeFacts.missing(session).isEmpty()) {
            throw new NoticeIncomplete();
        }
        return words.proposed(session, actor);
    }

    /**
     * @param agrees the words fit the session as it is now
     * @throws vn.doithoai.paper.PaperMoveRefused unless it is a draft
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    void change(PaperId id, RoundDetails details, boolean agrees, long version, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        papers.revise(id, details.paper(), version, actor);
        InvitationRound round = load(id);
        round.write(details.body());
        SessionSummary session = sessions.find(round.session(), actor);
        if (agrees && NoticeFacts.missing(session).isEmpty()) {
            round.agree(NoticeFacts.of(session));
        }
        rounds.flush();
    }

    /**
     * The issued letter as one person gets it.
     *
     * @param issued the paper as it is kept
     * @param addressee as in {@code Invitation}
     * @param code the person's own
     */
    public static OfficialDocument addressed(OfficialDocument issued, String addressee, Block.Code code) {
        List<Block> body = new ArrayList<>(issued.body());
        body.set(0, RoundDetails.addressed(body.get(0), addressee));
        // before the last words, which the mark of the end follows
        body.add(body.size() - 1, code);
        return issued.toBuilder().body(body).build();
    }

    /** @throws NotFound also when it belongs to another session, or the actor may not see it */
    @Transactional(readOnly = true)
    RoundSummary find(SessionId session, PaperId id, Actor actor) {
        PaperSummary paper = papers.find(id, actor);
        InvitationRound round = load(id);
        if (!round.session().equals(session)) {
            throw new NotFound("invitation letter " + id.value() + " of session " + session.value());
        }
        return summary(round, paper, sessions.find(session, actor));
    }

    RoundDetails details(PaperSummary paper) {
        return new RoundDetails(
                paper.details(), words.committee(), load(paper.id()).body());
    }

    InvitationRound load(PaperId id) {
        return rounds.findById(id.value()).orElseThrow(() -> new NotFound("invitation letter " + id.value()));
    }
}
