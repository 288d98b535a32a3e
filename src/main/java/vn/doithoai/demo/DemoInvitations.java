package vn.doithoai.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.doithoai.dispatch.GuestMessages;
import vn.doithoai.invitation.DeliveryChannel;
import vn.doithoai.invitation.InvitationAnswer;
import vn.doithoai.invitation.InvitationAnswers;
import vn.doithoai.invitation.InvitationFilter;
import vn.doithoai.invitation.InvitationSummary;
import vn.doithoai.invitation.InvitationTellings;
import vn.doithoai.invitation.Invitations;
import vn.doithoai.invitation.Reply;
import vn.doithoai.invitationletter.InvitationRounds;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonGroupSummary;
import vn.doithoai.person.PersonGroups;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.PublicSite;

/** The invitations to the demo commune's next session: issued, most of them handed over, some answered, a few e-mails drafted. */
@Component
@Profile("demo")
class DemoInvitations {

    private static final int NUMBER = 34;
    private static final int MORE_GROUPS = 2;

    /** Of the guests in their order: every so manieth isn't told yet, and how the others answered. */
    private static final int UNTOLD_EVERY = 5;

    private static final DeliveryChannel[] WAYS = {
        DeliveryChannel.HAND, DeliveryChannel.HAND, DeliveryChannel.ZALO, DeliveryChannel.PHONE
    };

    private final DialogueSessions sessions;
    private final InvitationRounds rounds;
    private final Invitations invitations;
    private final InvitationTellings tellings;
    private final InvitationAnswers answers;
    private final GuestMessages messages;
    private final PublicSite site;
    private final PersonGroups personGroups;
    private final DemoPapers papers;
    private final Clock clock;

    DemoInvitations(
            DialogueSessions sessions,
            InvitationRounds rounds,
            Invitations invitations,
            InvitationTellings tellings,
            InvitationAnswers answers,
            GuestMessages messages,
            PublicSite site,
            PersonGroups personGroups,
            DemoPapers papers,
            Clock clock) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.invitations = invitations;
        this.tellings = tellings;
        this.answers = answers;
        this.messages = messages;
        this.site = site;
        this.personGroups = personGroups;
        this.papers = papers;
        this.clock = clock;
    }

    void fill() {
        SessionSummary session = sessions.next(DemoPapers.OFFICE).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        papers.issue(rounds.begin(session.id(), DemoPapers.OFFICE), NUMBER, today);
        List<PersonGroupId> groups = new ArrayList<>();
        invitations.targets(session).forEach(target -> groups.add(target.group()));
        personGroups.open().stream()
                .map(PersonGroupSummary::id)
                .filter(group -> !groups.contains(group))
                .limit(MORE_GROUPS)
                .forEach(groups::add);
        invitations.inviteGroups(session.id(), groups, DemoPapers.OFFICE);
        List<InvitationSummary> guests = invitations.ofSession(session, InvitationFilter.ALL);
        for (int i = 0; i < guests.size(); i++) {
            if (i % UNTOLD_EVERY != 0) {
                tellings.tell(
                        session.id(),
                        List.of(guests.get(i).id()),
                        WAYS[i % WAYS.length],
                        today,
                        null,
                        DemoPapers.OFFICE);
                answer(session.id(), guests.get(i), i);
            }
        }
        // an e-mail leads to the guest's page, so none is written before somebody says where the public reaches it
        if (site.address("").isPresent()) {
            messages.draft(session.id(), false, DemoPapers.OFFICE);
        }
    }

    private void answer(SessionId session, InvitationSummary guest, int turn) {
        LocalDate day = sessions.find(session, DemoPapers.OFFICE).schedule().firstDay();
        switch (turn % 8) {
            case 1, 3, 6 -> answers.answerByLink(guest.id(), new Reply(InvitationAnswer.COMING, null, null), day);
            case 4 ->
                answers.answerByLink(guest.id(), new Reply(InvitationAnswer.NOT_COMING, null, "Đi công tác tỉnh"), day);
            case 7 ->
                answers.answerByLink(guest.id(), new Reply(InvitationAnswer.DELEGATED, "Vàng Thị Sua", null), day);
            default -> {
                // hasn't answered
            }
        }
    }
}
