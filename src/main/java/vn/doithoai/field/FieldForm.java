package vn.doithoai.field;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.PersonChoices;
import vn.doithoai.person.PersonId;
import vn.doithoai.web.VersionedForm;

/** A field as typed. */
@NullUnmarked
class FieldForm extends VersionedForm {

    @NotBlank
    @Size(max = 100)
    private String name;

    private UUID unit;

    /** Name, post and unit as offered, or a part of them. */
    @Size(max = 300)
    private String officer;

    /** One of those offered after the text had meant several. */
    private String officerTicked;

    @NotNull
    @Min(1)
    @Max(999)
    private Integer position;

    static FieldForm at(int position) {
        FieldForm form = new FieldForm();
        form.position = Math.min(999, position);
        return form;
    }

    static FieldForm of(FieldSummary field, PersonChoices officers) {
        FieldForm form = new FieldForm();
        form.name = field.details().name();
        form.unit =
                field.details().unit() == null ? null : field.details().unit().value();
        form.officer = officers.textOf(field.details().officer());
        form.position = field.details().position();
        form.setVersion(field.version());
        return form;
    }

    /** Marks the officer as wrong unless there is none or the text tells who it is. */
    void check(PersonChoices officers, Errors errors) {
        if (officer == null || errors.hasFieldErrors("officer")) {
            return;
        }
        if (officers.isUnknown(officer)) {
            errors.rejectValue("officer", "Unknown");
        } else if (officers.meant(officer, officerTicked).isEmpty()) {
            errors.rejectValue("officer", "Ambiguous");
        }
    }

    FieldDetails toDetails(PersonChoices officers) {
        UnitId unitId = unit == null ? null : new UnitId(unit);
        PersonId officerId =
                officer == null ? null : officers.meant(officer, officerTicked).orElseThrow();
        return new FieldDetails(name, unitId, officerId, position);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
