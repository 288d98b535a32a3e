package vn.doithoai.planlink;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.field.FieldId;
import vn.doithoai.web.Option;

/** A field to be linked to a line, as typed. */
@NullUnmarked
class TopicLinkForm {

    @NotNull
    private UUID field;

    /** The sentence goes into the line at once. */
    private boolean fieldWritten = true;

    void check(List<Option> fields, Errors errors) {
        ChosenForm.check("field", field, fields, errors);
    }

    LinkedData toData() {
        return new LinkedData.Topic(new FieldId(field));
    }

    public UUID getField() {
        return field;
    }

    public void setField(UUID field) {
        this.field = field;
    }

    public boolean isFieldWritten() {
        return fieldWritten;
    }

    public void setFieldWritten(boolean fieldWritten) {
        this.fieldWritten = fieldWritten;
    }
}
