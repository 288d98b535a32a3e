package vn.doithoai.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionMode;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.PublicAddress;

/**
 * What the home page says on one day. Of sessions it knows only what stands in a plan or a notice that was issued.
 *
 * @param next the session that comes next, null while none is foreseen
 * @param later those after it
 * @param stopped those that were postponed, or cancelled before their day
 * @param plans in force, the latest first
 */
record HomePage(@Nullable Next next, List<Next> later, List<Stopped> stopped, List<PaperSummary> plans) {

    private static final int LATER_SHOWN = 3;
    private static final int PLANS_SHOWN = 2;

    /** @param announced those that have a public page of their own */
    static HomePage of(
            List<SessionSummary> sessions, Set<SessionId> announced, List<PaperSummary> plans, LocalDate today) {
        List<Next> coming = sessions.stream()
                .filter(session -> isAwaited(session, today))
                .map(session -> Next.of(session, announced.contains(session.id()), today))
                .toList();
        List<Stopped> stopped = sessions.stream()
                .filter(session -> session.state() == SessionState.POSTPONED
                                && session.details().year() >= today.getYear()
                        || session.state() == SessionState.CANCELLED
                                && !session.schedule().lastDay().isBefore(today))
                .map(session -> new Stopped(
                        session.displayName(),
                        session.schedule().daysShown(),
                        session.state() == SessionState.CANCELLED))
                .toList();
        return new HomePage(
                coming.isEmpty() ? null : coming.get(0),
                coming.stream().skip(1).limit(LATER_SHOWN).toList(),
                stopped,
                plans.stream().limit(PLANS_SHOWN).toList());
    }

    private static boolean isAwaited(SessionSummary session, LocalDate today) {
        boolean standing = switch (session.state()) {
            case PLANNED, ANNOUNCED, RUNNING -> true;
            case ENDED, CONCLUDED, POSTPONED, CANCELLED -> false;
        };
        return standing && !session.schedule().lastDay().isBefore(today);
    }

    /**
     * @param href the public page of a session that a notice tells of
     * @param whom name of the cluster, null for the whole commune
     * @param daysLeft null while only a period is known
     * @param questionsUntil last day for questions sent beforehand; null when there is none or it is over
     */
    record Next(
            String name,
            @Nullable String href,
            String days,
            @Nullable String hours,
            @Nullable String whom,
            @Nullable String venue,
            @Nullable String theme,
            SessionMode mode,
            @Nullable Long daysLeft,
            @Nullable LocalDate questionsUntil) {

        private static Next of(SessionSummary session, boolean announced, LocalDate today) {
            SessionSchedule schedule = session.schedule();
            LocalDate until = schedule.questionsUntil();
            boolean open = until != null && !until.isBefore(today);
            return new Next(
                    session.displayName(),
                    announced ? PublicAddress.SESSIONS + "/" + session.id().value() : null,
                    schedule.daysShown(),
                    schedule.hoursShown(),
                    session.clusterName(),
                    session.details().venue(),
                    session.details().theme(),
                    session.details().mode(),
                    schedule.isFixed() ? ChronoUnit.DAYS.between(today, Objects.requireNonNull(schedule.day())) : null,
                    open ? until : null);
        }

        /** "08:00 – 11:30, 01/12/2026" */
        public String when() {
            return hours == null ? days : hours + ", " + days;
        }
    }

    /** @param cancelled for good; else it was postponed */
    record Stopped(String name, String days, boolean cancelled) {}
}
