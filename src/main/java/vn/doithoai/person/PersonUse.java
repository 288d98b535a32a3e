package vn.doithoai.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.History;

/**
 * What else of the program belongs to a person (gắn với một người). Every module that points to persons implements it;
 * persons know none of them.
 */
public interface PersonUse {

    /** Code of the item that leads from somebody who was merged to the person kept; such a one doesn't come back. */
    String MERGED_INTO = "mergedInto";

    List<Item> of(PersonId person);

    /** What happened to the person elsewhere than in the log under the person's own name; mostly nothing. */
    default List<History.Entry> history(PersonId person) {
        return List.of();
    }

    /** Records of the same human being that were merged into this one; mostly none. */
    default List<Former> formerly(PersonId person) {
        return List.of();
    }

    /**
     * A record that was merged into another one.
     *
     * @param told whose it was; stands with each entry of its history
     */
    record Former(PersonId person, History.Line told) {}

    /**
     * Before the person is found to be the same as another one and merged into that.
     *
     * @return code of the reason against it, the message {@code person.use.merging.<code>}; null when nothing speaks against it
     */
    default @Nullable String againstMerging(PersonId merged) {
        return null;
    }

    /** What points to the one points to the other from now on; what may not change any more stays. */
    default void follow(PersonId merged, PersonId kept) {}

    /** A person can't be merged into another one, because something speaks against it. */
    final class NotMerged extends RuntimeException {

        private final String code;

        NotMerged(String code) {
            super("merging is refused: " + code);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * One thing that belongs to the person.
     *
     * @param code what it is is the message {@code person.use.<code>}; why it keeps the person is {@code
     *     person.use.keeps.<code>}
     * @param seenWith who holds this permission sees it on the person's page
     * @param keeping the person can't leave the directory as long as it is so
     */
    record Item(String code, String text, String href, Permission seenWith, boolean keeping) {}
}
