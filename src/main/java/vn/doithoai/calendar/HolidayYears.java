package vn.doithoai.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/**
 * Years whose days off are all entered (năm đã đủ lịch nghỉ). The law fixes the public holidays only; which days are
 * swapped and which Saturdays are worked is announced every year, so the office has to say when they are in. Whether a
 * year has any can't be seen from its rows.
 */
@Service
class HolidayYears {

    private final JdbcClient jdbc;
    private final HolidayRepository holidays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HolidayYears(JdbcClient jdbc, HolidayRepository holidays, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.holidays = holidays;
        this.events = events;
        this.clock = clock;
    }

    /** When the office said that the year is complete. */
    @Transactional(readOnly = true)
    public Optional<Instant> confirmedAt(int year) {
        return jdbc.sql("select confirmed_at from holiday_year where year = ?")
                .param(year)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** The year's days are complete. False, and nothing happens, while it has none at all. */
    @Transactional
    public boolean confirm(int year, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        if (holidays.touching(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Pageable.ofSize(1))
                .isEmpty()) {
            return false;
        }
        int added = jdbc.sql("insert into holiday_year (year, confirmed_at) values (?, ?) on conflict do nothing")
                .param(year)
                .param(Timestamp.from(clock.instant()))
                .update();
        if (added > 0) {
            events.publishEvent(
                    Act.of(actor, "holiday.yearConfirmed", "holiday", null).with("year", Integer.toString(year)));
        }
        return true;
    }

    /** The year was called complete too early. Nothing happens if it wasn't. */
    @Transactional
    public void reopen(int year, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        int removed =
                jdbc.sql("delete from holiday_year where year = ?").param(year).update();
        if (removed > 0) {
            events.publishEvent(
                    Act.of(actor, "holiday.yearReopened", "holiday", null).with("year", Integer.toString(year)));
        }
    }
}
