package vn.doithoai.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.VersionedForm;

/** A group as typed. */
@NullUnmarked
class PersonGroupForm extends VersionedForm {

    @NotBlank
    @Size(max = 80)
    private String name;

    static PersonGroupForm of(PersonGroupSummary group) {
        PersonGroupForm form = new PersonGroupForm();
        form.name = group.name();
        form.setVersion(group.version());
        return form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
