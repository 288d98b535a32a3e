package vn.doithoai.nomination;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.web.VersionedForm;

/** How many one place sends and until when, as typed. */
@NullUnmarked
class QuotaForm extends VersionedForm {

    static final String[] FIELDS = {"seats", "until"};

    @NotNull
    @Min(1)
    @Max(NominationQuota.MOST)
    private Integer seats;

    @NotNull
    private LocalDate until;

    static QuotaForm of(QuotaSummary quota) {
        QuotaForm form = new QuotaForm();
        form.seats = quota.seats();
        form.until = quota.until();
        form.setVersion(quota.version());
        return form;
    }

    /** A day that is over may stay as it is. */
    void check(QuotaSummary quota, LastDay lastDay, Errors errors) {
        if (seats != null && !errors.hasFieldErrors("seats") && seats < quota.named()) {
            errors.rejectValue("seats", "TooFew");
        }
        if (!quota.until().equals(until)) {
            if (lastDay.isPast(until)) {
                errors.rejectValue("until", "Past");
            } else if (lastDay.isLate(until)) {
                errors.rejectValue("until", "Late");
            }
        }
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
