package vn.doithoai.review;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperFilter;
import vn.doithoai.paper.PaperState;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which papers a list is asked for. */
@NullUnmarked
class PaperListRequest extends ListRequest {

    private static final Sorting LIST = Sorting.by("changed", "changedAt", "id")
            .or("subject", "subject", "id")
            .or("kind", "kind", "subject", "id")
            .or("year", "year", "changedAt", "id");

    private DocumentKind kind;
    private Standing state;
    private Integer year;

    /** What changed last comes first. */
    Sorting.Chosen order() {
        return LIST.chosen(getSort() == null ? "-changed" : getSort());
    }

    PaperFilter toFilter() {
        return new PaperFilter(getQ(), kind, state == null ? null : state.state, year, state == Standing.RETURNED);
    }

    /** What a paper can be listed by: its state, and of drafts those that a reviewer sent back (bị trả lại). */
    enum Standing {
        DRAFT(PaperState.DRAFT),
        RETURNED(PaperState.DRAFT),
        IN_REVIEW(PaperState.IN_REVIEW),
        APPROVED(PaperState.APPROVED),
        ISSUED(PaperState.ISSUED),
        REPLACED(PaperState.REPLACED);

        private final PaperState state;

        Standing(PaperState state) {
            this.state = state;
        }
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public Standing getState() {
        return state;
    }

    public void setState(Standing state) {
        this.state = state;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
