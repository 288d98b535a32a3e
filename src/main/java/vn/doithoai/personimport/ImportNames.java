package vn.doithoai.personimport;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonGroups;
import vn.doithoai.shared.Text;
import vn.doithoai.village.VillageId;
import vn.doithoai.village.Villages;

/** Units, villages and groups by name, as lists write them: without regard to diacritics, capitals and marks. */
@Component
class ImportNames {

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    /** A village is also meant without its kind, and by a kind that it has elsewhere in the country. */
    private static final Pattern KIND = Pattern.compile("^(?:thon|ban|to dan pho|to|ap|khu pho|khu|xom|tdp)\\s+");

    private final Units units;
    private final Villages villages;
    private final PersonGroups groups;

    ImportNames(Units units, Villages villages, PersonGroups groups) {
        this.units = units;
        this.villages = villages;
        this.groups = groups;
    }

    /** As they are now; those out of use are not found. */
    Found read() {
        var found = new Found();
        units.open().forEach(unit -> {
            found.units.put(words(unit.details().name()), unit.id());
            String abbreviation = unit.details().abbreviation();
            if (abbreviation != null) {
                found.units.putIfAbsent(words(abbreviation), unit.id());
            }
            found.names.put(unit.id().value(), unit.details().name());
        });
        villages.open().forEach(village -> {
            String name = words(village.details().name());
            found.villages.put(words(village.displayName()), village.id());
            if (found.bareVillages.put(name, village.id()) != null) {
                found.bareVillages.put(name, null);
            }
            found.names.put(village.id().value(), village.displayName());
        });
        groups.open().forEach(group -> {
            found.groups.put(words(group.name()), group.id());
            found.names.put(group.id().value(), group.name());
        });
        return found;
    }

    static String words(String text) {
        return NO_WORD.matcher(Text.fold(text)).replaceAll(" ").strip();
    }

    /** Everything by its folded name. */
    static final class Found {

        private final Map<String, UnitId> units = new HashMap<>();
        private final Map<String, VillageId> villages = new HashMap<>();

        /** Without the kind; null where two are called so. */
        private final Map<String, @Nullable VillageId> bareVillages = new HashMap<>();

        private final Map<String, PersonGroupId> groups = new LinkedHashMap<>();
        private final Map<UUID, String> names = new HashMap<>();

        @Nullable
        UnitId unit(String text) {
            return units.get(words(text));
        }

        /** The same few names stand in thousands of rows. */
        private final Map<String, String> known = new HashMap<>();

        private String words(String text) {
            return known.computeIfAbsent(text, ImportNames::words);
        }

        @Nullable
        VillageId village(String text) {
            String words = words(text);
            VillageId whole = villages.get(words);
            if (whole != null) {
                return whole;
            }
            VillageId bare = bareVillages.get(words);
            return bare != null ? bare : bareVillages.get(KIND.matcher(words).replaceFirst(""));
        }

        @Nullable
        PersonGroupId group(String text) {
            return groups.get(words(text));
        }

        /** A group that was made meanwhile. */
        void add(String name, PersonGroupId group) {
            groups.put(words(name), group);
            names.put(group.value(), name);
        }

        @Nullable
        String name(@Nullable UUID id) {
            return id == null ? null : names.get(id);
        }
    }
}
