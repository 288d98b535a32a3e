package vn.doithoai.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.invitation.InvitationFilter;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.invitation.InvitationState;
import vn.doithoai.invitation.InvitationSummary;
import vn.doithoai.invitation.InvitationTellings;
import vn.doithoai.invitation.Invitations;
import vn.doithoai.invitationletter.InvitationRounds;
import vn.doithoai.invitationletter.RoundSummary;
import vn.doithoai.outbox.MessageSent;
import vn.doithoai.outbox.MessageState;
import vn.doithoai.outbox.MessageSummary;
import vn.doithoai.outbox.Outbox;
import vn.doithoai.outbox.OutgoingMessage;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.Persons;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** E-mails to guests (thư mời, thư nhắc): drafts in the outbox, one at a time for each guest and kind. */
@Service
public class GuestMessages {

    private static final Set<MessageState> UNDER_WAY =
            Set.of(MessageState.DRAFT, MessageState.RELEASED, MessageState.SENDING, MessageState.UNCERTAIN);
    private static final String SENDER = "Hộp thư đi";

    private final Invitations invitations;
    private final InvitationTellings tellings;
    private final InvitationRounds rounds;
    private final GuestLetters letters;
    private final GuestMail mail;
    private final DialogueSessions sessions;
    private final Persons persons;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    GuestMessages(
            Invitations invitations,
            InvitationTellings tellings,
            InvitationRounds rounds,
            GuestLetters letters,
            GuestMail mail,
            DialogueSessions sessions,
            Persons persons,
            Outbox outbox,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.tellings = tellings;
        this.rounds = rounds;
        this.letters = letters;
        this.mail = mail;
        this.sessions = sessions;
        this.persons = persons;
        this.outbox = outbox;
        this.events = events;
    }

    /** Who gets a message of the kind, and who can't. */
    @Transactional(readOnly = true)
    Plan plan(SessionSummary session, boolean reminder) {
        List<InvitationSummary> wanted = new ArrayList<>();
        for (InvitationState state : states(reminder)) {
            wanted.addAll(invitations.ofSession(session, InvitationFilter.in(state)));
        }
        Set<UUID> underWay =
                outbox
                        .about(
                                kind(reminder),
                                wanted.stream().map(one -> one.id().value()).toList())
                        .stream()
                        .filter(message -> UNDER_WAY.contains(message.state()))
                        .map(MessageSummary::about)
                        .collect(Collectors.toSet());
        List<InvitationSummary> to = new ArrayList<>();
        List<InvitationSummary> without = new ArrayList<>();
        for (InvitationSummary guest : wanted) {
            if (!guest.reachable()) {
                without.add(guest);
            } else if (!underWay.contains(guest.id().value())) {
                to.add(guest);
            }
        }
        return new Plan(to, without, underWay.size());
    }

    private static List<InvitationState> states(boolean reminder) {
        return reminder
                ? List.of(InvitationState.UNANSWERED)
                : List.of(InvitationState.NOT_SENT, InvitationState.TELL_AGAIN);
    }

    private static String kind(boolean reminder) {
        return reminder ? ReminderMessages.KIND : InvitationMessages.KIND;
    }

    /**
     * @param to get one
     * @param without have no e-mail address: paper, telephone or Zalo
     * @param underWay have one already that isn't sent yet
     */
    record Plan(List<InvitationSummary> to, List<InvitationSummary> without, int underWay) {}

    /**
     * Writes the drafts.
     *
     * @return how many
     * @throws StaleVersion when there is no letter in force that is true
     */
    @Transactional
    public int draft(SessionId id, boolean reminder, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        SessionSummary session = sessions.find(id, actor);
        RoundSummary round =
                rounds.issuedOf(session).filter(RoundSummary::isTrue).orElseThrow(StaleVersion::new);
        List<InvitationSummary> to = plan(session, reminder).to();
        Map<PersonId, String> addresses =
                persons.emails(to.stream().map(InvitationSummary::person).toList());
        int written = 0;
        for (InvitationSummary guest : to) {
            String address = addresses.get(guest.person());
            if (address != null) {
                String link = letters.link(guest.id());
                outbox.draft(
                        new OutgoingMessage(
                                kind(reminder),
                                guest.id().value(),
                                guest.fullName(),
                                address,
                                GuestMessageText.subject(session, reminder),
                                GuestMessageText.text(session, round, guest, link, reminder)),
                        actor);
                written++;
            }
        }
        if (written > 0) {
            events.publishEvent(Act.of(actor, "invitation.messagesDrafted", "invitation", id.value())
                    .with("count", Integer.toString(written)));
        }
        return written;
    }

    /** A letter that was sent has told its guest; a reminder has told again. */
    @EventListener
    void sent(MessageSent message) {
        if (message.kind().equals(InvitationMessages.KIND) || message.kind().equals(ReminderMessages.KIND)) {
            GuestMail.Guest guest = mail.guest(message.about());
            rounds.issuedOf(guest.session())
                    .ifPresent(round -> tellings.sent(
                            new InvitationId(message.about()), round.facts().told(), SENDER));
        }
    }
}
