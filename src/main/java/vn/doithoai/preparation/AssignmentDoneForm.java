package vn.doithoai.preparation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.web.VersionedForm;

/** That work is done, as typed. */
@NullUnmarked
class AssignmentDoneForm extends VersionedForm {

    static final String[] FIELDS = {"doneOn", "note"};

    @NotNull
    private LocalDate doneOn;

    @Size(max = AssignmentProgress.NOTE)
    private String note;

    /** Today, unless it was told before. */
    static AssignmentDoneForm of(AssignmentLine line) {
        AssignmentDoneForm form = new AssignmentDoneForm();
        form.setVersion(line.version());
        form.doneOn = line.isOpen() ? line.today() : line.doneOn();
        form.note = line.note();
        return form;
    }

    /** As it stands; nothing is filled in. */
    static AssignmentDoneForm stored(AssignmentLine line) {
        AssignmentDoneForm form = of(line);
        form.doneOn = line.doneOn();
        return form;
    }

    /** Done is what lies behind; more than a year before the issue is a slip in typing. */
    void check(LocalDate today, LocalDate issuedOn, Errors errors) {
        if (doneOn != null && doneOn.isAfter(today)) {
            errors.rejectValue("doneOn", "Future");
        } else if (doneOn != null && issuedOn != null && doneOn.isBefore(issuedOn.minusYears(1))) {
            errors.rejectValue("doneOn", "TooEarly");
        }
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
