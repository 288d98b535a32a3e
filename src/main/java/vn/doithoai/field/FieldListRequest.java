package vn.doithoai.field;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which fields a list is asked for. */
@NullUnmarked
class FieldListRequest extends ListRequest {

    private static final Sorting SORTING =
            Sorting.by("position", "position", "name").or("name", "name");

    private UUID unit;

    Sorting.Chosen order() {
        return SORTING.chosen(getSort());
    }

    @Nullable
    UnitId unitId() {
        return unit == null ? null : new UnitId(unit);
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }
}
