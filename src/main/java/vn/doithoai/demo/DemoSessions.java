package vn.doithoai.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionDetails;
import vn.doithoai.session.SessionKind;
import vn.doithoai.session.SessionMode;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.shared.Actor;
import vn.doithoai.village.VillageClusterSummary;
import vn.doithoai.village.VillageClusters;

/** The demo commune's sessions: one next week for everybody, two foreseen for clusters of villages. */
@Component
@Profile("demo")
class DemoSessions {

    private static final String HALL = "Hội trường UBND xã";

    private final DialogueSessions sessions;
    private final VillageClusters clusters;
    private final Clock clock;

    DemoSessions(DialogueSessions sessions, VillageClusters clusters, Clock clock) {
        this.sessions = sessions;
        this.clusters = clusters;
        this.clock = clock;
    }

    void fill(Actor actor) {
        SessionSchedule main = nextWeek(LocalDate.now(clock));
        int year = main.firstDay().getYear();
        sessions.foresee(
                new SessionDetails(year, SessionKind.PERIODIC, null, SessionMode.IN_PERSON, null, null, HALL, null),
                main,
                actor);
        SessionSchedule period = monthAfter(main.firstDay());
        List<VillageClusterSummary> remote = clusters.open().stream().skip(1).toList();
        VillageClusterSummary stream = remote.get(0);
        VillageClusterSummary hills = remote.get(1);
        sessions.foresee(
                new SessionDetails(
                        period.firstDay().getYear(),
                        SessionKind.PERIODIC,
                        null,
                        SessionMode.IN_PERSON,
                        stream.id(),
                        null,
                        null,
                        null),
                period,
                actor);
        sessions.foresee(
                new SessionDetails(
                        period.firstDay().getYear(),
                        SessionKind.THEMATIC,
                        null,
                        SessionMode.MIXED,
                        hills.id(),
                        "Đường giao thông và nước sạch nông thôn",
                        null,
                        null),
                period,
                actor);
    }

    /** A working day nine days ahead or little later: late enough for the notice to be out seven days before. */
    static SessionSchedule nextWeek(LocalDate today) {
        LocalDate day = today.plusDays(9);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return new SessionSchedule(day, day, null, LocalTime.of(7, 30), LocalTime.of(11, 0), day.minusDays(2));
    }

    /** The month after that day, or the rest of its year where that month is in the next one. */
    static SessionSchedule monthAfter(LocalDate day) {
        YearMonth month = YearMonth.from(day).plusMonths(1);
        LocalDate rest = day.plusDays(1);
        if (month.getYear() > day.getYear() && rest.plusDays(1).getYear() == day.getYear()) {
            month = YearMonth.from(day);
        }
        LocalDate first = month.atDay(1);
        return SessionSchedule.during(
                first.isAfter(rest) ? first : rest, month.atEndOfMonth(), "trong tháng " + month.getMonthValue());
    }
}
