package vn.doithoai.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a page shows of one person (hồ sơ một người); contact data masked, whoever looks.
 *
 * @param posts the main one first
 * @param groups ids; {@code groupNames} in the order of the groups
 */
public record PersonFile(
        PersonId id,
        String fullName,
        FormOfAddress formOfAddress,
        List<HeldPost> posts,
        @Nullable UUID villageId,
        @Nullable String villageName,
        @Nullable String phone,
        @Nullable String email,
        Set<UUID> groups,
        List<String> groupNames,
        @Nullable String note,
        boolean closed,
        long version) {

    public record HeldPost(
            String title, @Nullable UUID unitId, @Nullable String unitName) {}

    static PersonFile of(Person person, Affiliations names) {
        PersonDetails details = person.details();
        UUID village = details.village() == null ? null : details.village().value();
        Set<UUID> groups =
                details.groups().stream().map(PersonGroupId::value).collect(java.util.stream.Collectors.toSet());
        return new PersonFile(
                new PersonId(person.id()),
                details.fullName(),
                details.formOfAddress(),
                details.posts().stream().map(post -> held(post, names)).toList(),
                village,
                names.villageName(village),
                details.contact().maskedPhone(),
                details.contact().maskedEmail(),
                groups,
                names.groupNames(groups),
                details.note(),
                person.isClosed(),
                person.currentVersion());
    }

    private static HeldPost held(PersonPost post, Affiliations names) {
        UUID unit = post.unit() == null ? null : post.unit().value();
        return new HeldPost(post.title(), unit, names.unitName(unit));
    }
}
