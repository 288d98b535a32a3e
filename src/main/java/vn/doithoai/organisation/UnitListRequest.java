package vn.doithoai.organisation;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.ListRequest;

/** Which units a list is asked for. */
@NullUnmarked
class UnitListRequest extends ListRequest {

    private UnitKind kind;

    public UnitKind getKind() {
        return kind;
    }

    /** An unknown kind, typed into the address by hand, means all. */
    public void setKind(String kind) {
        this.kind = UnitKind.named(kind);
    }
}
