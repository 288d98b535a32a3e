package vn.doithoai.outbox;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which messages a page is asked for. */
@NullUnmarked
class OutboxListRequest extends ListRequest {

    private static final Sorting SORTING = Sorting.by("created", "seq");

    private String kind;
    private MessageState state;

    /** The newest comes first. */
    Sorting.Chosen order() {
        return SORTING.chosen(getSort() == null ? "-created" : getSort());
    }

    OutboxFilter toFilter() {
        return new OutboxFilter(getQ(), kind, state);
    }

    /** The same without the state, for the numbers of all states. */
    OutboxFilter anyState() {
        return new OutboxFilter(getQ(), kind, null);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public MessageState getState() {
        return state;
    }

    public void setState(MessageState state) {
        this.state = state;
    }
}
