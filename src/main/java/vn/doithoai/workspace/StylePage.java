package vn.doithoai.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/**
 * The style page: every part of the screens in every state.
 *
 * @param part which group of parts is shown
 * @param listing rows for the register; empty to show the empty state
 * @param conflict the two texts, on the part that shows them
 */
record StylePage(
        Part part,
        Listing<Row> listing,
        List<Option> villages,
        List<Option> channels,
        List<Option> groups,
        List<String> steps,
        @Nullable Conflict conflict) {

    /** A group of parts; its template is {@code workspace/style/<template>}. */
    enum Part {
        FIELDS,
        LISTS,
        WORK,
        PAPER;

        public String template() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One row of the register. */
    record Row(
            String number,
            String subject,
            String gist,
            String asker,
            String unit,
            String due,
            String tone,
            String state) {}
}
