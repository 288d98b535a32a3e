package vn.doithoai.person;

import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Act;
import vn.doithoai.village.VillageId;

/**
 * Which persons (người trong danh bạ) are looked for; null means any.
 *
 * @param q beginnings of words of name, posts and their units, diacritics ignored
 * @param unit of any post
 */
public record PersonFilter(
        @Nullable String q,
        @Nullable UnitId unit,
        @Nullable VillageId village,
        @Nullable PersonGroupId group,
        @Nullable PersonState state) {

    /** All active persons. */
    public static PersonFilter active() {
        return new PersonFilter(null, null, null, null, PersonState.ACTIVE);
    }

    /** What the log tells of it: names, and of the text typed only that there was one. */
    Act toldIn(Act act, Affiliations names) {
        return act.filtered("unit", unit == null ? null : names.unitName(unit.value()))
                .filtered("village", village == null ? null : names.villageName(village.value()))
                .filtered("group", group == null ? null : names.groupName(group.value()))
                .filtered("state", state);
    }
}
