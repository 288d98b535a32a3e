package vn.doithoai.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/** What the pages about fields show. */
final class FieldPages {

    private FieldPages() {}

    /**
     * @param editable the actor may add and change fields
     * @param untouched no field was ever entered: the usual ones are offered
     */
    record IndexPage(Listing<FieldSummary> listing, List<Option> units, boolean editable, boolean untouched) {}

    /**
     * @param nameTaken it can't be opened again: another open field has the name now
     */
    record ShowPage(FieldSummary field, List<History.Entry> history, boolean editable, boolean nameTaken) {}

    /**
     * @param field null for a new one
     * @param officers to type from
     * @param officersToTick where what was typed means several
     * @param conflict what somebody else saved meanwhile, null mostly
     */
    record FormPage(
            @Nullable FieldSummary field,
            List<Option> units,
            List<Option> officers,
            List<Option> officersToTick,
            @Nullable Conflict conflict) {}
}
