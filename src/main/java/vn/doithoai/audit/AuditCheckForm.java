package vn.doithoai.audit;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A mark of the log as typed; none is needed. */
@NullUnmarked
class AuditCheckForm {

    @Size(max = 60)
    private String mark;

    /** What was typed must be a mark. */
    void check(Errors errors) {
        if (mark != null && toMark() == null && !errors.hasErrors()) {
            errors.rejectValue("mark", "Unreadable");
        }
    }

    @Nullable
    AuditMark toMark() {
        return mark == null ? null : AuditMark.parse(mark);
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }
}
