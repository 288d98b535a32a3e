package vn.doithoai.invitation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonId;
import vn.doithoai.session.SessionId;
import vn.doithoai.village.VillageId;
import vn.doithoai.web.RecordedAt;

/**
 * An invitation as other modules and pages see it (giấy mời), without contact data.
 *
 * @param addressee as the letter calls the person
 * @param village where the person lives, null when elsewhere
 * @param group by which group of the plan, null for one person
 * @param origin who proposed the person, null when the office did
 * @param code six characters that staff type at the door
 * @param reachable an e-mail address is known
 * @param told when and where, as the person was told last; null when nobody has
 * @param reply the last answer, also one for a day that was given up since
 * @param answeredFor the day it was for
 * @param withdrawn why the person is not invited any more, null mostly
 */
public record InvitationSummary(
        InvitationId id,
        SessionId session,
        PersonId person,
        String fullName,
        String addressee,
        @Nullable VillageId village,
        @Nullable PersonGroupId group,
        @Nullable String groupName,
        @Nullable String origin,
        String code,
        boolean reachable,
        InvitationState state,
        @Nullable String told,
        @Nullable LocalDate toldOn,
        @Nullable DeliveryChannel toldBy,
        @Nullable Reply reply,
        @Nullable LocalDate answeredFor,
        @Nullable Instant answeredAt,
        @Nullable String withdrawn,
        long version) {

    /** Who sits in the chair: the person sent, where one was named. */
    public String guestName() {
        return state == InvitationState.DELEGATED && reply != null && reply.delegate() != null
                ? reply.delegate()
                : fullName;
    }

    /** {@code 24/11/2026}; null without an answer. */
    public @Nullable String answeredOn() {
        return answeredAt == null ? null : RecordedAt.day(answeredAt);
    }
}
