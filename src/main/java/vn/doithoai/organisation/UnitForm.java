package vn.doithoai.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.VersionedForm;

/** A unit as typed. */
@NullUnmarked
class UnitForm extends VersionedForm {

    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 12)
    private String abbreviation;

    @NotNull
    private UnitKind kind;

    @NotNull
    @Min(1)
    @Max(999)
    private Integer position;

    static UnitForm blank() {
        UnitForm form = new UnitForm();
        form.kind = UnitKind.COMMITTEE;
        return form;
    }

    static UnitForm of(UnitSummary unit) {
        UnitForm form = new UnitForm();
        form.name = unit.details().name();
        form.abbreviation = unit.details().abbreviation();
        form.kind = unit.details().kind();
        form.position = unit.details().position();
        form.setVersion(unit.version());
        return form;
    }

    UnitDetails toDetails() {
        return new UnitDetails(name, abbreviation, kind, position);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAbbreviation() {
        return abbreviation;
    }

    public void setAbbreviation(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
