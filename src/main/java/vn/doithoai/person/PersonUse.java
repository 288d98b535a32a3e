package vn.doithoai.person;

import java.util.List;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.History;

/**
 * What else of the program belongs to a person (gắn với một người). Every module that points to persons implements it;
 * persons know none of them.
 */
public interface PersonUse {

    List<Item> of(PersonId person);

    /** What happened to the person elsewhere than in the log under the person's own name; mostly nothing. */
    default List<History.Entry> history(PersonId person) {
        return List.of();
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
