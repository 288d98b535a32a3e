package vn.doithoai.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.doithoai.session.ClockTime;
import vn.doithoai.session.SessionDetails;
import vn.doithoai.session.SessionMode;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.session.SessionSummary;

/**
 * When and where a session is held, as a notice tells it (thời gian, địa điểm trong thông báo). It stays as it was told
 * when the session changes.
 *
 * @param round which time people are told, see {@code SessionSummary}
 * @param venue not there for a session that is online only
 */
public record NoticeFacts(
        int round,
        LocalDate day,
        LocalTime startsAt,
        @Nullable LocalTime endsAt,
        SessionMode mode,
        @Nullable String venue,
        @Nullable String onlineRoom,
        @Nullable LocalDate questionsUntil) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** What the law wants a notice to tell (Luật 72/2025/QH15, Điều 43 khoản 2) and the session doesn't know yet. */
    public enum Missing {
        DAY,
        HOUR,
        VENUE,
        ROOM
    }

    public static List<Missing> missing(SessionSummary session) {
        SessionSchedule schedule = session.schedule();
        SessionDetails details = session.details();
        List<Missing> missing = new ArrayList<>();
        if (schedule.day() == null || !isHeld(session)) {
            missing.add(Missing.DAY);
        }
        if (schedule.startsAt() == null) {
            missing.add(Missing.HOUR);
        }
        if (details.mode() != SessionMode.ONLINE && details.venue() == null) {
            missing.add(Missing.VENUE);
        }
        if (details.mode() == SessionMode.ONLINE && details.onlineRoom() == null) {
            missing.add(Missing.ROOM);
        }
        return missing;
    }

    public static boolean isHeld(SessionSummary session) {
        return switch (session.state()) {
            case POSTPONED, CANCELLED -> false;
            default -> true;
        };
    }

    /** Only when nothing is missing. */
    public static NoticeFacts of(SessionSummary session) {
        SessionSchedule schedule = session.schedule();
        SessionDetails details = session.details();
        return new NoticeFacts(
                session.round(),
                Objects.requireNonNull(schedule.day()),
                Objects.requireNonNull(schedule.startsAt()),
                schedule.endsAt(),
                details.mode(),
                details.mode() == SessionMode.ONLINE ? null : details.venue(),
                details.onlineRoom(),
                schedule.questionsUntil());
    }

    /** The parts that the session, as it is now, contradicts. */
    public Set<NoticePart> contradictedBy(SessionSummary session) {
        SessionSchedule schedule = session.schedule();
        SessionDetails details = session.details();
        Set<NoticePart> parts = EnumSet.noneOf(NoticePart.class);
        if (round != session.round()) {
            parts.add(NoticePart.POSTPONED);
        }
        if (!day.equals(schedule.day())) {
            parts.add(NoticePart.DATE);
        }
        if (!startsAt.equals(schedule.startsAt()) || !Objects.equals(endsAt, schedule.endsAt())) {
            parts.add(NoticePart.TIME);
        }
        String venueNow = details.mode() == SessionMode.ONLINE ? null : details.venue();
        if (mode != details.mode()
                || !Objects.equals(venue, venueNow)
                || !Objects.equals(onlineRoom, details.onlineRoom())) {
            parts.add(NoticePart.PLACE);
        }
        if (!Objects.equals(questionsUntil, schedule.questionsUntil())) {
            parts.add(NoticePart.QUESTIONS);
        }
        return parts;
    }

    /** "từ 07 giờ 30 phút đến 11 giờ 00 phút, thứ Năm, ngày 03 tháng 12 năm 2026" */
    public String whenInWords() {
        return NoticeText.when(this);
    }

    /** "Hội trường UBND xã (trực tiếp)" */
    public String whereInWords() {
        return NoticeText.where(this);
    }

    /** When and where in one line: "07:30 – 11:00, 03/12/2026, Hội trường UBND xã". */
    public String told() {
        return hoursShown() + ", " + DAY.format(day) + ", " + (venue == null ? onlineRoom : venue);
    }

    /** "07:30 – 11:00", or only the start. */
    public String hoursShown() {
        return ClockTime.shown(startsAt) + (endsAt == null ? "" : " – " + ClockTime.shown(endsAt));
    }
}
