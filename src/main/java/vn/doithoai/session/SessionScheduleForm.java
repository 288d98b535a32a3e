package vn.doithoai.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.web.VersionedForm;

/** When a session is held, as typed: without a last day the first one is the fixed day. */
@NullUnmarked
class SessionScheduleForm extends VersionedForm {

    /** In the order of the page. */
    static final String[] FIELDS = {"firstDay", "lastDay", "label", "startsAt", "endsAt", "questionsUntil"};

    @NotNull
    private LocalDate firstDay;

    private LocalDate lastDay;

    @Size(max = SessionSchedule.LABEL)
    private String label;

    private String startsAt;
    private String endsAt;
    private LocalDate questionsUntil;

    /** The notice can't be out in time, and the office keeps the day knowingly. */
    private boolean shortNotice;

    static SessionScheduleForm of(SessionSummary session) {
        SessionSchedule schedule = session.schedule();
        SessionScheduleForm form = new SessionScheduleForm();
        form.firstDay = schedule.firstDay();
        form.lastDay = schedule.isFixed() ? null : schedule.lastDay();
        form.label = schedule.label();
        form.startsAt = shown(schedule.startsAt());
        form.endsAt = shown(schedule.endsAt());
        form.questionsUntil = schedule.questionsUntil();
        form.setVersion(session.version());
        return form;
    }

    private static String shown(LocalTime time) {
        return time == null ? null : ClockTime.shown(time);
    }

    /**
     * What no single field can tell.
     *
     * @param firstYear the earliest year that the session may be held in; likewise the last
     */
    void check(int firstYear, int lastYear, LocalDate today, Errors errors) {
        checkHours(errors);
        if (firstDay == null || errors.hasFieldErrors("lastDay")) {
            return;
        }
        checkDays(errors);
        if (firstDay.getYear() < firstYear || firstDay.getYear() > lastYear) {
            errors.rejectValue("firstDay", "OtherYear", new Object[] {firstYear}, null);
        } else if (last().isBefore(today)) {
            errors.rejectValue("firstDay", "Past");
        } else if (isShort(today) && !shortNotice) {
            String due = SessionSchedule.shown(SessionClocks.noticeDue(firstDay));
            errors.rejectValue("firstDay", "ShortNotice", new Object[] {due}, null);
        }
    }

    private void checkDays(Errors errors) {
        if (last().isBefore(firstDay)) {
            errors.rejectValue("lastDay", "Order");
        } else if (SessionSchedule.isTooLong(firstDay, last())) {
            errors.rejectValue("lastDay", "TooLong");
        }
        if (label != null && last().equals(firstDay)) {
            errors.rejectValue("label", "FixedDay");
        }
        if (questionsUntil != null && questionsUntil.isAfter(last())) {
            errors.rejectValue("questionsUntil", "AfterSession");
        }
    }

    private void checkHours(Errors errors) {
        var start = ClockTime.read(startsAt);
        var end = ClockTime.read(endsAt);
        if (startsAt != null && start.isEmpty()) {
            errors.rejectValue("startsAt", "Time");
        }
        if (endsAt != null && end.isEmpty()) {
            errors.rejectValue("endsAt", "Time");
        }
        if (endsAt != null && startsAt == null) {
            errors.rejectValue("startsAt", "Missing");
        }
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            errors.rejectValue("endsAt", "Order");
        }
    }

    /** The day is fixed, still to come, and nearer than the law leaves time for the notice. */
    boolean isShort(LocalDate today) {
        return firstDay != null
                && last().equals(firstDay)
                && !firstDay.isBefore(today)
                && SessionClocks.noticeDue(firstDay).isBefore(today);
    }

    SessionSchedule toSchedule() {
        return new SessionSchedule(
                firstDay,
                last(),
                label,
                ClockTime.read(startsAt).orElse(null),
                ClockTime.read(endsAt).orElse(null),
                questionsUntil);
    }

    private LocalDate last() {
        return lastDay == null ? firstDay : lastDay;
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

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(String startsAt) {
        this.startsAt = startsAt;
    }

    public String getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(String endsAt) {
        this.endsAt = endsAt;
    }

    public LocalDate getQuestionsUntil() {
        return questionsUntil;
    }

    public void setQuestionsUntil(LocalDate questionsUntil) {
        this.questionsUntil = questionsUntil;
    }

    public boolean isShortNotice() {
        return shortNotice;
    }

    public void setShortNotice(boolean shortNotice) {
        this.shortNotice = shortNotice;
    }
}
