package vn.doithoai.village;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.VersionedForm;

/** A cluster as typed. */
@NullUnmarked
class VillageClusterForm extends VersionedForm {

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotNull
    @Min(1)
    @Max(999)
    private Integer position;

    static VillageClusterForm at(int position) {
        VillageClusterForm form = new VillageClusterForm();
        form.position = Math.min(999, position);
        return form;
    }

    static VillageClusterForm of(VillageClusterSummary cluster) {
        VillageClusterForm form = new VillageClusterForm();
        form.name = cluster.details().name();
        form.position = cluster.details().position();
        form.setVersion(cluster.version());
        return form;
    }

    VillageClusterDetails toDetails() {
        return new VillageClusterDetails(name, position);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
