package vn.doithoai.registry;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which lines of the register are asked for. */
@NullUnmarked
class RegisterListRequest extends ListRequest {

    private static final Sorting SORTING = Sorting.by("day", "issued_on", "number", "id")
            .or("number", "number", "kind", "issued_on", "id")
            .or("subject", "kind", "subject", "id");

    private DocumentKind kind;
    private Integer year;

    /** The newest comes first. */
    Sorting.Chosen order() {
        return SORTING.chosen(getSort() == null ? "-day" : getSort());
    }

    RegisterFilter toFilter() {
        return new RegisterFilter(getQ(), kind, year);
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
