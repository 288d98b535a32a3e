package vn.doithoai.village;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.VersionedForm;

/** A village as typed. */
@NullUnmarked
class VillageForm extends VersionedForm {

    @NotNull
    private VillageKind kind;

    @NotBlank
    @Size(max = 80)
    private String name;

    private UUID cluster;

    @Min(0)
    @Max(99_999)
    private Integer households;

    @Min(0)
    @Max(999_999)
    private Integer population;

    @NotNull
    @Min(1)
    @Max(999)
    private Integer position;

    /** Villages are mostly added one after the other, of one kind. */
    static VillageForm after(VillageSummary last) {
        VillageForm form = new VillageForm();
        form.kind = last == null ? VillageKind.VILLAGE : last.details().kind();
        form.position = last == null ? 1 : Math.min(999, last.details().position() + 1);
        return form;
    }

    static VillageForm of(VillageSummary village) {
        VillageDetails details = village.details();
        VillageForm form = new VillageForm();
        form.kind = details.kind();
        form.name = details.name();
        form.cluster = details.cluster() == null ? null : details.cluster().value();
        form.households = details.households();
        form.population = details.population();
        form.position = details.position();
        form.setVersion(village.version());
        return form;
    }

    VillageDetails toDetails() {
        VillageClusterId clusterId = cluster == null ? null : new VillageClusterId(cluster);
        return new VillageDetails(kind, name, clusterId, households, population, position);
    }

    public VillageKind getKind() {
        return kind;
    }

    public void setKind(VillageKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getCluster() {
        return cluster;
    }

    public void setCluster(UUID cluster) {
        this.cluster = cluster;
    }

    public Integer getHouseholds() {
        return households;
    }

    public void setHouseholds(Integer households) {
        this.households = households;
    }

    public Integer getPopulation() {
        return population;
    }

    public void setPopulation(Integer population) {
        this.population = population;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
