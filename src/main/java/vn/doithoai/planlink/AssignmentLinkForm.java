package vn.doithoai.planlink;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.PersonChoices;
import vn.doithoai.web.Option;

/** Work given out by a line, as typed. */
@NullUnmarked
class AssignmentLinkForm {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    @NotBlank
    @Size(max = LinkedData.TASK)
    private String task;

    private UUID unit;

    /** Name, post and unit as offered, or a part of them; in place of the unit. */
    @Size(max = 300)
    private String officer;

    /** One of those offered after the text had meant several. */
    private String officerTicked;

    private LocalDate deadline;

    /** The sentence goes into the line at once. */
    private boolean taskWritten = true;

    void check(List<Option> units, PersonChoices officers, Errors errors) {
        ChosenForm.check("unit", unit, units, errors);
        ChosenForm.check("officer", officer, officerTicked, officers, errors);
        if (unit != null && officer != null && !errors.hasFieldErrors("officer")) {
            errors.rejectValue("officer", "One");
        }
        if (deadline != null && (deadline.getYear() < FIRST_YEAR || deadline.getYear() > LAST_YEAR)) {
            errors.rejectValue("deadline", "Range");
        }
    }

    LinkedData toData(PersonChoices officers) {
        return new LinkedData.Assignment(
                unit == null ? null : new UnitId(unit),
                officer == null ? null : officers.meant(officer, officerTicked).orElseThrow(),
                task,
                deadline);
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getOfficerTicked() {
        return officerTicked;
    }

    public void setOfficerTicked(String officerTicked) {
        this.officerTicked = officerTicked;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public boolean isTaskWritten() {
        return taskWritten;
    }

    public void setTaskWritten(boolean taskWritten) {
        this.taskWritten = taskWritten;
    }
}
