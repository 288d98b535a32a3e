package vn.doithoai.person;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.village.VillageId;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which persons a list is asked for: without a state, the active ones. */
@NullUnmarked
class PersonListRequest extends ListRequest {

    /** Which states a list shows besides the usual one. */
    enum Shown {
        LEFT,
        ALL
    }

    private static final Sorting SORTING = Sorting.by("name", properties(PersonRegister.BY_NAME))
            .or("unit", properties(PersonRegister.BY_UNIT))
            .or("village", properties(PersonRegister.BY_VILLAGE));

    private UUID unit;
    private UUID village;
    private UUID group;
    private Shown state;

    Sorting.Chosen order() {
        return SORTING.chosen(getSort());
    }

    PersonFilter toFilter() {
        return new PersonFilter(
                getQ(),
                unit == null ? null : new UnitId(unit),
                village == null ? null : new VillageId(village),
                group == null ? null : new PersonGroupId(group),
                state == null ? PersonState.ACTIVE : state == Shown.LEFT ? PersonState.LEFT : null);
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public UUID getVillage() {
        return village;
    }

    public void setVillage(UUID village) {
        this.village = village;
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    public Shown getState() {
        return state;
    }

    public void setState(Shown state) {
        this.state = state;
    }

    private static String[] properties(org.springframework.data.domain.Sort sort) {
        return sort.stream()
                .map(org.springframework.data.domain.Sort.Order::getProperty)
                .toArray(String[]::new);
    }
}
