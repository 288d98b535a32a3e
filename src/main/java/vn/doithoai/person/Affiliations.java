package vn.doithoai.person;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All units, villages and groups with their names, to choose from and to be named by; the closed ones too. */
record Affiliations(Map<UUID, Affiliation> units, Map<UUID, Affiliation> villages, Map<UUID, Affiliation> groups) {

    record Affiliation(UUID id, String name, boolean closed) {}

    static Map<UUID, Affiliation> inOrder(Collection<Affiliation> affiliations) {
        Map<UUID, Affiliation> byId = new LinkedHashMap<>();
        affiliations.forEach(affiliation -> byId.put(affiliation.id(), affiliation));
        return byId;
    }

    @Nullable
    String unitName(@Nullable UUID id) {
        return name(units, id);
    }

    @Nullable
    String villageName(@Nullable UUID id) {
        return name(villages, id);
    }

    @Nullable
    String groupName(@Nullable UUID id) {
        return name(groups, id);
    }

    /** In the order of the groups. */
    List<String> groupNames(Collection<UUID> ids) {
        return groups.values().stream()
                .filter(group -> ids.contains(group.id()))
                .map(Affiliation::name)
                .toList();
    }

    private static @Nullable String name(Map<UUID, Affiliation> all, @Nullable UUID id) {
        Affiliation affiliation = id == null ? null : all.get(id);
        return affiliation == null ? null : affiliation.name();
    }
}
