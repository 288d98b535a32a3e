package vn.doithoai.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** A group as typed. */
@NullUnmarked
class PersonGroupForm {

    @NotBlank
    @Size(max = 80)
    private String name;

    private long version;

    static PersonGroupForm of(PersonGroupSummary group) {
        PersonGroupForm form = new PersonGroupForm();
        form.name = group.name();
        form.version = group.version();
        return form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
