package vn.doithoai.personimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.Contact;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonPost;
import vn.doithoai.shared.Text;

/** A row taken into a person: what it says replaces what was there, what it leaves open stays, groups are added. */
final class RowMerge {

    private RowMerge() {}

    static PersonDetails created(ReadPerson row, Function<String, @Nullable PersonGroupId> groups) {
        return into(row, PersonDetails.named(row.fullName()), groups);
    }

    /** @param groups finds a group by name; one that doesn't exist yet is left out */
    static PersonDetails into(ReadPerson row, PersonDetails known, Function<String, @Nullable PersonGroupId> groups) {
        Set<PersonGroupId> all = new HashSet<>(known.groups());
        row.groups().stream().map(groups).filter(group -> group != null).forEach(all::add);
        FormOfAddress form = row.formOfAddress();
        return new PersonDetails(
                name(row.fullName(), known.fullName()),
                form == null ? known.formOfAddress() : form,
                posts(row, known),
                row.village() == null ? known.village() : row.village(),
                new Contact(
                        row.phone() == null ? known.contact().phone() : row.phone(),
                        row.email() == null ? known.contact().email() : row.email()),
                all,
                row.note() == null ? known.note() : row.note());
    }

    /** A list without diacritics, or with other capitals, doesn't know the name better than the directory. */
    private static String name(String row, String known) {
        boolean bare = Text.fold(row).equals(row.toLowerCase(Locale.ROOT));
        return bare || row.equalsIgnoreCase(known) ? known : row;
    }

    /** A post that the person doesn't hold yet takes the place of the main one. */
    private static List<PersonPost> posts(ReadPerson row, PersonDetails known) {
        if (row.post() == null) {
            return known.posts();
        }
        PersonPost post = new PersonPost(row.post(), row.unit());
        boolean held = known.posts().stream()
                .anyMatch(one -> one.title().equalsIgnoreCase(post.title())
                        && (post.unit() == null || post.unit().equals(one.unit())));
        if (held) {
            return known.posts();
        }
        List<PersonPost> posts = new ArrayList<>(known.posts());
        if (posts.isEmpty()) {
            posts.add(post);
        } else {
            posts.set(0, post);
        }
        return posts;
    }

    /** Whether the row says anything that isn't known; a new group counts. */
    static boolean changes(ReadPerson row, PersonDetails known, ImportNames.Found names) {
        boolean newGroup = row.groups().stream().anyMatch(group -> names.group(group) == null);
        return newGroup || !into(row, known, names::group).equals(known);
    }
}
