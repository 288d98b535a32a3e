package vn.doithoai.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two time limits that the law sets for a session (thời hạn thông báo; Luật 72/2025/QH15, Điều 43). Both count
 * calendar days, and a day off moves neither: the office is warned by the earlier reading of the law.
 *
 * @param notice time, place, content and way to take part stand in mass media at the latest seven days before the session
 *     (khoản 2)
 * @param result the result is made known at the latest ten days after the session ended (khoản 3)
 */
public record SessionClocks(LegalClock notice, LegalClock result) {

    /** Days before the session. */
    public static final int NOTICE_DAYS = 7;

    /** Days after the session. */
    public static final int RESULT_DAYS = 10;

    /**
     * @param noticedOn the first day on which the notice stood in a mass medium, null before
     * @param endedOn the day on which the session ended, null before
     */
    static SessionClocks of(
            SessionState state,
            SessionSchedule schedule,
            @Nullable LocalDate noticedOn,
            @Nullable LocalDate endedOn,
            LocalDate today) {
        LocalDate day = schedule.day();
        boolean held = state != SessionState.POSTPONED && state != SessionState.CANCELLED;
        LegalClock notice = day == null || !held ? LegalClock.UNKNOWN : notice(noticeDue(day), noticedOn, today);
        LegalClock result = endedOn == null || !held ? LegalClock.UNKNOWN : LegalClock.until(resultDue(endedOn), today);
        return new SessionClocks(notice, result);
    }

    private static LegalClock notice(LocalDate due, @Nullable LocalDate noticedOn, LocalDate today) {
        return noticedOn == null ? LegalClock.until(due, today) : LegalClock.stopped(due, noticedOn);
    }

    /** The last day for the notice (thông báo) of a session on that day. */
    public static LocalDate noticeDue(LocalDate day) {
        return day.minusDays(NOTICE_DAYS);
    }

    /** The last day for the result (thông báo kết quả) of a session that ended on that day. */
    public static LocalDate resultDue(LocalDate endedOn) {
        return endedOn.plusDays(RESULT_DAYS);
    }
}
