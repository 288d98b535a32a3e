package vn.doithoai.announcement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.web.VersionedForm;

/** That an organisation called its members, and how many come, as typed. */
@NullUnmarked
class OrganisationTellingForm extends VersionedForm {

    static final String[] FIELDS = {"coming", "day", "note", "informant"};

    @NotNull
    @Min(0)
    @Max(Telling.MOST)
    private Integer coming;

    @NotNull
    private LocalDate day;

    @Size(max = Telling.NOTE)
    private String note;

    @Size(max = Telling.INFORMANT)
    private String informant;

    @Size(max = Telling.NOTE)
    private String reason;

    /** @param last what was told last, null the first time */
    static OrganisationTellingForm of(AnnouncementSummary last, LocalDate today) {
        OrganisationTellingForm form = new OrganisationTellingForm();
        form.day = today;
        if (last != null) {
            Telling told = last.told();
            form.coming = told.coming();
            form.day = last.outdated() ? today : told.day();
            form.note = told.note();
            form.informant = told.informant();
            form.setVersion(last.turn());
        }
        return form;
    }

    void check(TellingRules rules, Errors errors) {
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
                day, null, null, coming, note, rules.onBehalf() ? informant : null, rules.correction() ? reason : null);
    }

    public Integer getComing() {
        return coming;
    }

    public void setComing(Integer coming) {
        this.coming = coming;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
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
