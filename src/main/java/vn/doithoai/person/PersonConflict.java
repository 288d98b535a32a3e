package vn.doithoai.person;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.Conflict;

/** What was typed beside what somebody else saved: units, villages and groups by name, contact data under their mask. */
final class PersonConflict {

    private PersonConflict() {}

    /** @param contactTyped contact data left blank are deleted, else they are not compared */
    static Conflict between(PersonDetails typed, PersonDetails theirs, boolean contactTyped, Affiliations names) {
        PersonDetails mine = contactTyped ? typed : typed.with(typed.contact().keeping(theirs.contact()));
        return new Conflict(Stream.of(
                        field("fullName", mine.fullName(), theirs.fullName()),
                        formOfAddress(mine.formOfAddress(), theirs.formOfAddress()),
                        field("posts", posts(mine, names), posts(theirs, names)),
                        field("village", village(mine, names), village(theirs, names)),
                        masked(
                                "phone",
                                mine.contact().phone(),
                                theirs.contact().phone(),
                                mine.contact().maskedPhone(),
                                theirs.contact().maskedPhone()),
                        masked(
                                "email",
                                mine.contact().email(),
                                theirs.contact().email(),
                                mine.contact().maskedEmail(),
                                theirs.contact().maskedEmail()),
                        field("groups", groups(mine, names), groups(theirs, names)),
                        field("note", mine.note(), theirs.note()))
                .filter(Objects::nonNull)
                .toList());
    }

    private static Conflict.@Nullable Field field(String name, @Nullable String mine, @Nullable String theirs) {
        return masked(name, mine, theirs, mine, theirs);
    }

    private static Conflict.@Nullable Field masked(
            String name,
            @Nullable String mine,
            @Nullable String theirs,
            @Nullable String mineShown,
            @Nullable String theirsShown) {
        return Objects.equals(mine, theirs)
                ? null
                : new Conflict.Field("person.form." + name + ".label", text(mineShown), text(theirsShown));
    }

    private static Conflict.@Nullable Field formOfAddress(FormOfAddress mine, FormOfAddress theirs) {
        return mine == theirs
                ? null
                : new Conflict.Field("person.form.formOfAddress.label", choice(mine), choice(theirs));
    }

    private static Conflict.Value text(@Nullable String text) {
        return new Conflict.Value(null, text == null ? "" : text);
    }

    private static Conflict.Value choice(FormOfAddress form) {
        return new Conflict.Value("person.form.formOfAddress." + form.name(), "");
    }

    private static String posts(PersonDetails details, Affiliations names) {
        return details.posts().stream()
                .map(post -> {
                    String unit = names.unitName(
                            post.unit() == null ? null : post.unit().value());
                    return unit == null ? post.title() : post.title() + " (" + unit + ")";
                })
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String village(PersonDetails details, Affiliations names) {
        return names.villageName(
                details.village() == null ? null : details.village().value());
    }

    private static String groups(PersonDetails details, Affiliations names) {
        List<UUID> ids = details.groups().stream().map(PersonGroupId::value).toList();
        return String.join(", ", names.groupNames(ids));
    }
}
