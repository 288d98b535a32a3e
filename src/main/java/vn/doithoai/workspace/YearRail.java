package vn.doithoai.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** Where the year's dialogue stands: plan, notice, questions, session, answers, report, one of them at hand. */
final class YearRail {

    private static final List<String> CODES = List.of("plan", "notice", "questions", "session", "answers", "report");

    private YearRail() {}

    /**
     * @param plan the plan in force, null before
     * @param session the one at hand, see {@link #atHand}
     * @param actor steps lead only to what the actor may open
     */
    static List<Step> of(@Nullable PaperSummary plan, @Nullable SessionSummary session, LocalDate today, Actor actor) {
        int current = CODES.indexOf(plan == null ? "plan" : session == null ? "notice" : at(session, today));
        String planHref =
                plan == null ? "/desk/plans" : "/desk/plans/" + plan.id().value();
        String sessionHref = session == null
                ? "/desk/sessions"
                : "/desk/sessions/" + session.id().value();
        String day = session == null ? null : session.schedule().rangeShown();
        List<Step> steps = new ArrayList<>();
        for (String code : CODES) {
            int place = steps.size();
            State state = place < current ? State.DONE : place == current ? State.CURRENT : State.UPCOMING;
            String href = switch (code) {
                case "plan" -> planHref;
                case "notice" -> session == null || !actor.may(Permission.NOTICE_VIEW) ? null : sessionHref + "/notice";
                case "session" -> sessionHref;
                default -> null;
            };
            steps.add(new Step(code, state, code.equals("session") ? day : null, href));
        }
        return steps;
    }

    /** The session at hand: the earliest that is neither called off nor closed with its result; else the last closed. */
    static @Nullable SessionSummary atHand(List<SessionSummary> ofYear) {
        List<SessionSummary> held = ofYear.stream()
                .filter(session ->
                        session.state() != SessionState.CANCELLED && session.state() != SessionState.POSTPONED)
                .sorted(Comparator.comparing(session -> session.schedule().lastDay()))
                .toList();
        return held.stream()
                .filter(session -> session.state() != SessionState.CONCLUDED)
                .findFirst()
                .orElse(held.isEmpty() ? null : held.get(held.size() - 1));
    }

    /** The step that is at hand for a session of an issued plan. */
    static String at(SessionSummary session, LocalDate today) {
        return switch (session.state()) {
            case PLANNED, POSTPONED, CANCELLED -> "notice";
            case ANNOUNCED -> isTakingQuestions(session, today) ? "questions" : "session";
            case RUNNING -> "session";
            case ENDED -> "answers";
            case CONCLUDED -> "report";
        };
    }

    private static boolean isTakingQuestions(SessionSummary session, LocalDate today) {
        LocalDate until = session.schedule().questionsUntil();
        return !today.isAfter(until == null ? session.schedule().lastDay().minusDays(1) : until);
    }

    /**
     * A step; its text is the message {@code rail.<code>}.
     *
     * @param note what stands behind it, such as the day
     * @param href where it is worked on
     */
    record Step(
            String code,
            State state,
            @Nullable String note,
            @Nullable String href) {}

    /** Where the year stands with regard to a step. */
    enum State {
        DONE,
        CURRENT,
        UPCOMING
    }
}
