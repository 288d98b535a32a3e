package vn.doithoai.session;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;

/** A session that the year foresees, as typed. */
@NullUnmarked
class ForeseenSessionForm {

    @Valid
    private SessionForm details;

    @Valid
    private SessionScheduleForm schedule = new SessionScheduleForm();

    /** For the binder, which then fills it from what was sent. */
    ForeseenSessionForm() {
        this.details = new SessionForm();
    }

    static ForeseenSessionForm blank(int year) {
        ForeseenSessionForm form = new ForeseenSessionForm();
        form.details = SessionForm.blank(year);
        return form;
    }

    /** What no single field can tell: also that the days are the year's. */
    void check(LocalDate today, Errors errors) {
        errors.pushNestedPath("details");
        details.check(errors);
        errors.popNestedPath();
        int year = details.getYear() == null ? today.getYear() : details.getYear();
        errors.pushNestedPath("schedule");
        schedule.check(year, year, today, errors);
        errors.popNestedPath();
    }

    public SessionForm getDetails() {
        return details;
    }

    public void setDetails(SessionForm details) {
        this.details = details;
    }

    public SessionScheduleForm getSchedule() {
        return schedule;
    }

    public void setSchedule(SessionScheduleForm schedule) {
        this.schedule = schedule;
    }
}
