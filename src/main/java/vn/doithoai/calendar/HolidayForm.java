package vn.doithoai.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;

/** A holiday as typed. */
@NullUnmarked
class HolidayForm {

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotNull
    private HolidayKind kind;

    @NotNull
    private LocalDate firstDay;

    private LocalDate lastDay;

    private long version;

    static HolidayForm blank() {
        HolidayForm form = new HolidayForm();
        form.kind = HolidayKind.PUBLIC_HOLIDAY;
        return form;
    }

    static HolidayForm of(HolidaySummary holiday) {
        HolidayForm form = new HolidayForm();
        form.name = holiday.details().name();
        form.kind = holiday.details().kind();
        form.firstDay = holiday.details().firstDay();
        form.lastDay = holiday.details().lastDay();
        form.version = holiday.version();
        return form;
    }

    /** What no single field can tell: order, length and weekdays of the days. */
    void check(Errors errors) {
        if (firstDay == null || errors.hasFieldErrors("lastDay")) {
            return;
        }
        LocalDate last = last();
        if (last.isBefore(firstDay)) {
            errors.rejectValue("lastDay", "Order");
        } else if (HolidayDetails.isTooLong(firstDay, last)) {
            errors.rejectValue("lastDay", "TooLong", new Object[] {HolidayDetails.MAX_DAYS}, null);
        } else if (kind == HolidayKind.MAKE_UP_WORKDAY && !HolidayDetails.isWeekend(firstDay, last)) {
            errors.rejectValue("firstDay", "Weekend");
        }
    }

    HolidayDetails toDetails() {
        return new HolidayDetails(name, kind, firstDay, last());
    }

    private LocalDate last() {
        return lastDay == null ? firstDay : lastDay;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public HolidayKind getKind() {
        return kind;
    }

    public void setKind(HolidayKind kind) {
        this.kind = kind;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
