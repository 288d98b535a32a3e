package vn.doithoai.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.invitation.InvitationAnswer;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.web.RecordedAt;

/**
 * Somebody who comes to a session, or is invited to (người dự).
 *
 * @param attendance null until the person has come
 * @param invitation null for one who came without
 * @param name who sits in the chair: the delegate, where one was named
 * @param invited who is invited; null without an invitation
 * @param addressee as the letter calls that person; null without an invitation
 * @param place the village, or where else from
 * @param code six characters of the letter
 * @param answer the last one for the present day
 * @param speaking number in the order of those who ask to speak
 */
public record Attendee(
        @Nullable AttendanceId attendance,
        @Nullable InvitationId invitation,
        String name,
        @Nullable String invited,
        @Nullable String addressee,
        @Nullable String place,
        @Nullable PersonGroupId group,
        @Nullable String groupName,
        @Nullable String code,
        @Nullable InvitationAnswer answer,
        AttendanceStatus status,
        @Nullable Instant cameAt,
        @Nullable Instant leftAt,
        @Nullable String door,
        @Nullable String recordedBy,
        @Nullable Integer speaking) {

    /** Came without an invitation (khách không có giấy mời). */
    public boolean isWalkIn() {
        return invitation == null;
    }

    /** May be checked in, after a word of warning where the person had declined. */
    public boolean isAwaited() {
        return status == AttendanceStatus.ABSENT || status == AttendanceStatus.EXCUSED;
    }

    /** Said no, and stands at the door. */
    public boolean isDeclined() {
        return answer == InvitationAnswer.NOT_COMING;
    }

    /** Comes in somebody's place. */
    public boolean isDelegate() {
        return invited != null && !invited.equals(name);
    }

    /** What tells the person from another one of the same name. */
    public String note() {
        List<String> parts = new ArrayList<>();
        if (addressee != null) {
            parts.add(addressee);
        }
        if (place != null && (addressee == null || !addressee.contains(place))) {
            parts.add(place);
        }
        if (groupName != null) {
            parts.add(groupName);
        }
        return String.join(" · ", parts);
    }

    /** {@code 07:41}; null before. */
    public @Nullable String came() {
        return cameAt == null ? null : RecordedAt.time(cameAt);
    }

    public @Nullable String left() {
        return leftAt == null ? null : RecordedAt.time(leftAt);
    }
}
