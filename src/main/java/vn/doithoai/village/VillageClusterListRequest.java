package vn.doithoai.village;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** How the list of clusters is asked for. */
@NullUnmarked
class VillageClusterListRequest extends ListRequest {

    private static final Sorting SORTING =
            Sorting.by("position", "position", "name").or("name", "name");

    Sorting.Chosen order() {
        return SORTING.chosen(getSort());
    }
}
