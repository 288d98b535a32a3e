package vn.doithoai.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Waiting;

/** Years by which deadlines are counted already, or soon will be, and whose days off are not all entered. */
@Component
class CalendarWaiting implements Waiting {

    /** By then the days of the next year are usually announced. */
    private static final Month ANNOUNCED = Month.NOVEMBER;

    private final HolidayYears years;
    private final Clock clock;

    CalendarWaiting(HolidayYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor) {
        if (!actor.may(Permission.ORGANISATION_EDIT)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        int year = today.getYear();
        List<Item> items = new ArrayList<>();
        if (isIncomplete(year)) {
            items.add(new Item("holidays", 1, null, HolidayController.listOf(year)));
        }
        if (today.getMonth().compareTo(ANNOUNCED) >= 0 && isIncomplete(year + 1)) {
            items.add(new Item("nextHolidays", 1, LocalDate.of(year, 12, 31), HolidayController.listOf(year + 1)));
        }
        return items;
    }

    private boolean isIncomplete(int year) {
        return years.confirmedAt(year).isEmpty();
    }
}
