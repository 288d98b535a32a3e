package vn.doithoai.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.notice.NoticeIncomplete;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;

/** How invited people were told (chuyển giấy mời): each time is kept, the last one counts. */
@Service
public class InvitationTellings {

    private final InvitationRepository invitations;
    private final InvitationRecords records;
    private final Invitations service;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationTellings(
            InvitationRepository invitations,
            InvitationRecords records,
            Invitations service,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.records = records;
        this.service = service;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records that people were told of time and place as they are now.
     *
     * @return how many of them are invited still
     * @throws NoticeIncomplete when time or place are open
     */
    @Transactional
    public int tell(
            SessionId id,
            Collection<InvitationId> told,
            DeliveryChannel channel,
            LocalDate day,
            @Nullable String note,
            Actor actor) {
        SessionSummary session = service.held(id, actor);
        if (!NoticeFacts.missing(session).isEmpty()) {
            throw new NoticeIncomplete();
        }
        int count = tell(session, told, channel, day, NoticeFacts.of(session).told(), note, actor.name());
        if (count > 0) {
            events.publishEvent(Act.of(actor, "invitation.told", Invitations.ENTITY, id.value())
                    .with("count", Integer.toString(count))
                    .with("channel", channel.name()));
        }
        return count;
    }

    private int tell(
            SessionSummary session,
            Collection<InvitationId> told,
            DeliveryChannel channel,
            LocalDate day,
            String facts,
            @Nullable String note,
            String actor) {
        List<Invitation> found =
                invitations
                        .lockAll(
                                session.id().value(),
                                told.stream().map(InvitationId::value).toList())
                        .stream()
                        .filter(invitation -> !invitation.isWithdrawn())
                        .toList();
        for (Invitation invitation : found) {
            invitation.tell(channel, day, facts);
            records.delivered(invitation.id(), channel, day, facts, note, actor, clock.instant());
        }
        invitations.flush();
        return found.size();
    }

    /**
     * An e-mail with the letter was sent.
     *
     * @param facts when and where, as the letter tells
     */
    @Transactional
    public void sent(InvitationId id, String facts, String sender) {
        Invitation invitation = invitations.lock(id.value()).orElseThrow(() -> Invitations.notFound(id));
        LocalDate today = LocalDate.now(clock);
        invitation.tell(DeliveryChannel.EMAIL, today, facts);
        records.delivered(invitation.id(), DeliveryChannel.EMAIL, today, facts, null, sender, clock.instant());
        invitations.flush();
    }
}
