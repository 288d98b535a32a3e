package vn.doithoai.personmerge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonFile;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.web.History;

/** What the pages show on which two records of one human being become one. */
final class PersonMergePages {

    private PersonMergePages() {}

    /** @param found who may be the same */
    record ChoosePage(PersonFile person, List<PersonSummary> found) {}

    /**
     * @param refusal code of what speaks against it, null for nothing
     * @param changed somebody saved one of them meanwhile
     */
    record ComparePage(
            PersonFile kept,
            PersonFile merged,
            List<History.Entry> keptHistory,
            List<History.Entry> mergedHistory,
            @Nullable String refusal,
            boolean changed) {}
}
