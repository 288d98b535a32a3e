package vn.doithoai.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** The calendar of days off and days worked instead (ngày nghỉ, làm bù), kept by the office. */
@Service
class Holidays {

    private final HolidayRepository holidays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Holidays(HolidayRepository holidays, ApplicationEventPublisher events, Clock clock) {
        this.holidays = holidays;
        this.events = events;
        this.clock = clock;
    }

    /** Those with at least one day in the year. */
    @Transactional(readOnly = true)
    public Page<HolidaySummary> ofYear(int year, Pageable page) {
        LocalDate today = today();
        return holidays.touching(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), page)
                .map(holiday -> holiday.summary(today));
    }

    /** All of the year, to be taken away as a file; that is audited. */
    @Transactional
    public List<HolidaySummary> export(int year, Sort order, Actor actor) {
        actor.require(Permission.ORGANISATION_VIEW);
        List<HolidaySummary> found = ofYear(year, Pageable.unpaged(order)).getContent();
        events.publishEvent(Act.exported(actor, "holiday", found.size(), null).with("year", Integer.toString(year)));
        return found;
    }

    /** Years to choose from, latest first: those with holidays, this one and the next. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        var years = new TreeSet<>(holidays.yearsOfFirstDays());
        years.addAll(holidays.yearsOfLastDays());
        years.add(today().getYear());
        years.add(today().getYear() + 1);
        return List.copyOf(years.descendingSet());
    }

    @Transactional(readOnly = true)
    public HolidaySummary find(HolidayId id) {
        return load(id).summary(today());
    }

    /** @throws HolidayOverlap with another one of the same kind */
    @Transactional
    public HolidayId create(HolidayDetails details, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        refuseOverlap(details, null);
        Holiday holiday = holidays.saveAndFlush(new Holiday(details));
        events.publishEvent(described(Act.of(actor, "holiday.created", "holiday", holiday.id()), holiday));
        return new HolidayId(holiday.id());
    }

    /**
     * @throws HolidayOverlap with another one of the same kind
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void change(HolidayId id, HolidayDetails details, long version, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        Holiday holiday = load(id);
        StaleVersion.check(version, holiday.version());
        refuseOverlap(details, holiday);
        var changes = holiday.change(details);
        holidays.flush();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "holiday.changed", "holiday", holiday.id(), changes));
        }
    }

    /** Takes the holiday out of the calendar. False, and nothing happens, when its last day is past. */
    @Transactional
    public boolean remove(HolidayId id, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        Holiday holiday = load(id);
        if (holiday.isPast(today())) {
            return false;
        }
        holidays.delete(holiday);
        holidays.flush();
        events.publishEvent(described(Act.of(actor, "holiday.removed", "holiday", holiday.id()), holiday));
        return true;
    }

    /** The row may be gone later; the log still tells which days it was about. */
    private static Act described(Act act, Holiday holiday) {
        return act.with("name", holiday.details().name())
                .with("kind", holiday.details().kind().name())
                .with("firstDay", holiday.firstDayShown())
                .with("lastDay", holiday.lastDayShown());
    }

    private Holiday load(HolidayId id) {
        return holidays.findById(id.value()).orElseThrow(() -> new NotFound("holiday " + id.value()));
    }

    private void refuseOverlap(HolidayDetails details, @Nullable Holiday self) {
        holidays.overlapping(details.kind(), details.firstDay(), details.lastDay()).stream()
                .filter(other -> self == null || !other.id().equals(self.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw new HolidayOverlap(other.details().name());
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
