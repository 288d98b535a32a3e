package vn.doithoai.nomination;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;

/** Until when all places name people, as typed. */
@NullUnmarked
class ExtensionForm {

    @NotNull
    private LocalDate day;

    void check(LastDay lastDay, Errors errors) {
        if (lastDay.isPast(day)) {
            errors.rejectValue("day", "Past");
        } else if (lastDay.isLate(day)) {
            errors.rejectValue("day", "Late");
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
