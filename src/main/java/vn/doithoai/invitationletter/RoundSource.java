package vn.doithoai.invitationletter;

import org.springframework.stereotype.Component;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.paper.PaperContent;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSource;
import vn.doithoai.paper.Papers;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;

/** The content of letters of invitation, for review and issue. */
@Component
class RoundSource implements PaperSource {

    static final String NAME = "invitation";

    private final InvitationRoundRepository rounds;
    private final InvitationRounds service;
    private final RoundWords words;
    private final DialogueSessions sessions;
    private final Papers papers;

    RoundSource(
            InvitationRoundRepository rounds,
            InvitationRounds service,
            RoundWords words,
            DialogueSessions sessions,
            Papers papers) {
        this.rounds = rounds;
        this.service = service;
        this.words = words;
        this.sessions = sessions;
        this.papers = papers;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The head is added by others, so that the details of the paper play no part here. */
    @Override
    public PaperContent content(PaperId id) {
        InvitationRound round = service.load(id);
        return RoundDetails.content(words.committee(), round.body());
    }

    @Override
    public String editAddress(PaperId id) {
        return RoundAddress.edit(service.load(id).session(), id);
    }

    @Override
    public void forget(PaperId draft) {
        rounds.delete(service.load(draft));
        rounds.flush();
    }

    /** With the session's day and place as they are now; where they are open, with the old words. */
    @Override
    public PaperId beginReplacement(PaperId issued, Actor actor) {
        InvitationRound old = service.load(issued);
        SessionSummary session = sessions.find(old.session(), actor);
        if (NoticeFacts.missing(session).isEmpty()) {
            return service.begin(session, issued, actor);
        }
        PaperDetails details = papers.find(issued, actor).details();
        PaperId id = papers.begin(NAME, details, issued, actor);
        rounds.saveAndFlush(new InvitationRound(id, old.session(), old.body(), old.facts()));
        return id;
    }
}
