package vn.doithoai.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a session is held (lịch hội nghị): on a day that is fixed, or in a period while it is not. Days and times are
 * Vietnam's.
 *
 * @param firstDay the day itself when it is fixed
 * @param lastDay the same as the first day when it is fixed
 * @param label how the plan calls a period, such as "trong tháng 11"; up to 100 characters
 * @param startsAt not there while nobody knows
 * @param endsAt about when it ends, after the start
 * @param questionsUntil last day for questions sent beforehand (hạn gửi ý kiến), not after the session
 */
public record SessionSchedule(
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String label,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable LocalDate questionsUntil) {

    static final int LABEL = 100;

    /** Longer than a year is a slip in typing. */
    static final int MAX_DAYS = 366;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    public SessionSchedule {
        if (lastDay.isBefore(firstDay) || isTooLong(firstDay, lastDay)) {
            throw new IllegalArgumentException("a period has 1 to " + MAX_DAYS + " days");
        }
        if (label != null && (firstDay.equals(lastDay) || label.length() > LABEL)) {
            throw new IllegalArgumentException("only a period has a label, of at most " + LABEL + " characters");
        }
        if (endsAt != null && (startsAt == null || !endsAt.isAfter(startsAt))) {
            throw new IllegalArgumentException("the end follows a start");
        }
        if (questionsUntil != null && questionsUntil.isAfter(lastDay)) {
            throw new IllegalArgumentException("questions are sent before the session");
        }
    }

    /** A day that is fixed, with nothing else said. */
    public static SessionSchedule on(LocalDate day) {
        return new SessionSchedule(day, day, null, null, null, null);
    }

    /** A period, with nothing else said. */
    public static SessionSchedule during(LocalDate firstDay, LocalDate lastDay, @Nullable String label) {
        return new SessionSchedule(firstDay, lastDay, label, null, null, null);
    }

    static boolean isTooLong(LocalDate firstDay, LocalDate lastDay) {
        return ChronoUnit.DAYS.between(firstDay, lastDay) >= MAX_DAYS;
    }

    /** The very day is known, not only a period. */
    public boolean isFixed() {
        return firstDay.equals(lastDay);
    }

    /** The day, null while only a period is known. */
    public @Nullable LocalDate day() {
        return isFixed() ? firstDay : null;
    }

    /** In figures: "01/12/2026", or "01/12/2026 – 31/12/2026". */
    public String rangeShown() {
        return isFixed() ? shown(firstDay) : shown(firstDay) + " – " + shown(lastDay);
    }

    /** The same with the name of the period: "01/12/2026 – 31/12/2026 (trong tháng 12)". */
    public String daysShown() {
        return label == null ? rangeShown() : rangeShown() + " (" + label + ")";
    }

    /** "08:00 – 11:30", "08:00", or null while nobody knows. */
    public @Nullable String hoursShown() {
        if (startsAt == null) {
            return null;
        }
        return ClockTime.shown(startsAt) + (endsAt == null ? "" : " – " + ClockTime.shown(endsAt));
    }

    static String shown(LocalDate day) {
        return DAY.format(day);
    }
}
