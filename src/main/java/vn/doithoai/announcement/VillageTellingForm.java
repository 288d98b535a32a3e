package vn.doithoai.announcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.session.ClockTime;
import vn.doithoai.web.VersionedForm;

/** When and how a village was told, as typed. */
@NullUnmarked
class VillageTellingForm extends VersionedForm {

    static final String[] FIELDS = {"way", "day", "time", "note", "informant"};

    @NotNull
    private AnnouncementWay way;

    @NotNull
    private LocalDate day;

    private String time;

    @Size(max = Telling.NOTE)
    private String note;

    @Size(max = Telling.INFORMANT)
    private String informant;

    @Size(max = Telling.NOTE)
    private String reason;

    /** @param last what was told last, null the first time */
    static VillageTellingForm of(AnnouncementSummary last, LocalDate today) {
        VillageTellingForm form = new VillageTellingForm();
        form.day = today;
        if (last != null) {
            Telling told = last.told();
            form.way = told.way();
            form.day = last.outdated() ? today : told.day();
            form.time = last.outdated() ? null : told.timeShown();
            form.note = told.note();
            form.informant = told.informant();
            form.setVersion(last.turn());
        }
        return form;
    }

    void check(TellingRules rules, Errors errors) {
        if (time != null && ClockTime.read(time).isEmpty()) {
            errors.rejectValue("time", "Time");
        }
        if (rules.isTooLate(day)) {
            errors.rejectValue("day", "Future");
        } else if (rules.isTooEarly(day)) {
            errors.rejectValue("day", "BeforeIssue");
        }
        if (rules.onBehalf() && informant == null) {
            errors.rejectValue("informant", "NotBlank");
        }
        if (rules.correction() && reason == null) {
            errors.rejectValue("reason", "NotBlank");
        }
    }

    Telling toTelling(TellingRules rules) {
        return new Telling(
                day,
                ClockTime.read(time).orElse(null),
                way,
                null,
                note,
                rules.onBehalf() ? informant : null,
                rules.correction() ? reason : null);
    }

    public AnnouncementWay getWay() {
        return way;
    }

    public void setWay(AnnouncementWay way) {
        this.way = way;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getInformant() {
        return informant;
    }

    public void setInformant(String informant) {
        this.informant = informant;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
