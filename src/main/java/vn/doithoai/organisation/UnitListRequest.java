package vn.doithoai.organisation;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which units a list is asked for. */
@NullUnmarked
class UnitListRequest extends ListRequest {

    private static final Sorting SORTING =
            Sorting.by("position", "position", "name").or("name", "name").or("kind", "kind", "position", "name");

    private UnitKind kind;

    Sorting.Chosen order() {
        return SORTING.chosen(getSort());
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }
}
