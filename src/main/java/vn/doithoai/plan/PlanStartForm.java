package vn.doithoai.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;

/** How a plan is to start. */
@NullUnmarked
class PlanStartForm {

    /** What the first text is taken from. */
    enum Way {
        TEMPLATE,
        EARLIER
    }

    @NotNull
    private Way way;

    private UUID earlier;

    @NotNull
    @Min(2000)
    @Max(2199)
    private Integer year;

    static PlanStartForm of(int year, UUID earlier) {
        PlanStartForm form = new PlanStartForm();
        form.way = earlier == null ? Way.TEMPLATE : Way.EARLIER;
        form.earlier = earlier;
        form.year = year;
        return form;
    }

    void check(Errors errors) {
        if (way == Way.EARLIER && earlier == null && !errors.hasFieldErrors("earlier")) {
            errors.rejectValue("earlier", "NotNull");
        }
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public UUID getEarlier() {
        return earlier;
    }

    public void setEarlier(UUID earlier) {
        this.earlier = earlier;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
