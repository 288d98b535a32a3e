package vn.doithoai.person;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.village.VillageId;

/**
 * What the office tells of a person (người trong danh bạ).
 *
 * @param fullName họ và tên, in one
 * @param posts the main one first
 * @param village where the person lives, null when elsewhere or not known
 */
public record PersonDetails(
        String fullName,
        FormOfAddress formOfAddress,
        List<PersonPost> posts,
        @Nullable VillageId village,
        Contact contact,
        Set<PersonGroupId> groups,
        @Nullable String note) {

    private static final int MOST_POSTS = 6;
    private static final int LONGEST_NOTE = 1000;

    public PersonDetails {
        posts = List.copyOf(posts);
        groups = Set.copyOf(groups);
    }

    /** Somebody of whom no more is known than the name. */
    public static PersonDetails named(String fullName) {
        return new PersonDetails(fullName, FormOfAddress.MR_OR_MS, List.of(), null, Contact.NONE, Set.of(), null);
    }

    /** The same human being as another record knows it: what is missing here is taken from there, posts and groups are added. */
    public PersonDetails completedBy(PersonDetails other) {
        List<PersonPost> allPosts = Stream.concat(posts.stream(), other.posts.stream())
                .distinct()
                .limit(MOST_POSTS)
                .toList();
        Set<PersonGroupId> allGroups = new HashSet<>(groups);
        allGroups.addAll(other.groups);
        String bothNotes =
                Stream.of(note, other.note).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
        return new PersonDetails(
                fullName,
                formOfAddress == FormOfAddress.MR_OR_MS ? other.formOfAddress : formOfAddress,
                allPosts,
                village == null ? other.village : village,
                contact.keeping(other.contact),
                allGroups,
                bothNotes.isEmpty() ? null : bothNotes.length() <= LONGEST_NOTE ? bothNotes : note);
    }

    PersonDetails with(Contact other) {
        return new PersonDetails(fullName, formOfAddress, posts, village, other, groups, note);
    }
}
