package vn.doithoai.person;

import java.util.List;
import java.util.Set;
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

    public PersonDetails {
        posts = List.copyOf(posts);
        groups = Set.copyOf(groups);
    }

    /** Somebody of whom no more is known than the name. */
    public static PersonDetails named(String fullName) {
        return new PersonDetails(fullName, FormOfAddress.MR_OR_MS, List.of(), null, Contact.NONE, Set.of(), null);
    }

    PersonDetails with(Contact other) {
        return new PersonDetails(fullName, formOfAddress, posts, village, other, groups, note);
    }
}
