package vn.doithoai.personimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.person.PersonBatch;
import vn.doithoai.person.PersonBatch.Known;
import vn.doithoai.person.PersonId;
import vn.doithoai.shared.Text;
import vn.doithoai.tabular.ColumnMatch;
import vn.doithoai.tabular.Table;
import vn.doithoai.tabular.TableFile;
import vn.doithoai.tabular.TableFiles;

/**
 * Compares a list with the directory. A row means a person for certain when name, village and phone number agree in what
 * both know, and they know at least one of the two; when nothing contradicts but too little is known, people decide; two
 * who differ in village or number are two persons.
 */
@Component
class ImportPlanner {

    private final PersonBatch persons;
    private final ImportNames importNames;

    ImportPlanner(PersonBatch persons, ImportNames importNames) {
        this.persons = persons;
        this.importNames = importNames;
    }

    @Transactional(readOnly = true)
    public ImportPlan plan(PersonUpload upload) {
        TableFile file = TableFiles.read(upload.content());
        Table table = file.table(upload.sheet());
        ColumnMatch columns = ColumnMatch.of(table, ImportColumns.ALL).changed(upload.columns(), ImportColumns.ALL);
        ImportNames.Found names = importNames.read();
        if (!columns.has(ImportColumns.FULL_NAME)) {
            return new ImportPlan(file, table, columns, List.of(), List.of(), names);
        }
        var reader = new RowReader(columns, names);
        List<ReadPerson> read = columns.rows(table).stream().map(reader::read).toList();
        return new ImportPlan(file, table, columns, rows(read, upload, names), newGroups(read, names), names);
    }

    private List<PlannedRow> rows(List<ReadPerson> read, PersonUpload upload, ImportNames.Found names) {
        List<String> folded = read.stream().map(ImportPlanner::name).toList();
        Map<String, List<Known>> known = bearing(folded);
        Map<String, Integer> seen = new HashMap<>();
        Set<PersonId> taken = new HashSet<>();
        List<PlannedRow> rows = new ArrayList<>();
        for (int index = 0; index < read.size(); index++) {
            ReadPerson person = read.get(index);
            Choice choice = Choice.parse(upload.choices().get(index));
            int like = person.isWrong() ? 0 : earlier(person, folded.get(index), seen);
            List<Known> namesakes = known.getOrDefault(folded.get(index), List.of());
            rows.add(compare(index, person, namesakes, like, taken, choice, names));
        }
        return rows;
    }

    private static PlannedRow compare(
            int index,
            ReadPerson person,
            List<Known> namesakes,
            int like,
            Set<PersonId> taken,
            @Nullable Choice choice,
            ImportNames.Found names) {
        if (person.isWrong()) {
            return new PlannedRow(index, person, RowKind.WRONG, List.of(), 0, null);
        }
        List<Known> certain = namesakes.stream()
                .filter(known -> !known.closed() && isCertain(person, known))
                .toList();
        if (certain.size() == 1 && like == 0 && taken.add(certain.get(0).id())) {
            RowKind kind = RowMerge.changes(person, certain.get(0).details(), names) ? RowKind.CHANGED : RowKind.SAME;
            return new PlannedRow(index, person, kind, certain, 0, choice);
        }
        List<Known> possible =
                namesakes.stream().filter(known -> isPossible(person, known)).toList();
        RowKind kind = possible.isEmpty() && like == 0 ? RowKind.NEW : RowKind.SUSPECTED;
        return new PlannedRow(index, person, kind, possible, like, choice);
    }

    /** The number of a row further up with the same name, village and phone number; 0 for none. */
    private static int earlier(ReadPerson person, String folded, Map<String, Integer> seen) {
        String key = folded + "|" + person.village() + "|" + person.phone();
        Integer before = seen.putIfAbsent(key, person.row());
        return before == null ? 0 : before;
    }

    private Map<String, List<Known>> bearing(List<String> folded) {
        return persons.bearing(new HashSet<>(folded)).stream()
                .collect(
                        Collectors.groupingBy(known -> Text.fold(known.details().fullName())));
    }

    private static String name(ReadPerson person) {
        return Text.fold(person.fullName());
    }

    private static boolean isCertain(ReadPerson person, Known known) {
        boolean phone = same(person.phone(), known.details().contact().phone());
        boolean village = same(person.village(), known.details().village());
        boolean phonesKnown =
                person.phone() != null && known.details().contact().phone() != null;
        boolean oneSided = person.phone() != null || known.details().contact().phone() != null;
        return !contradicts(person, known) && (phone || village && (phonesKnown || !oneSided));
    }

    private static boolean isPossible(ReadPerson person, Known known) {
        return !contradicts(person, known)
                || same(person.phone(), known.details().contact().phone());
    }

    private static boolean contradicts(ReadPerson person, Known known) {
        return differ(person.phone(), known.details().contact().phone())
                || differ(person.village(), known.details().village());
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one != null && one.equals(other);
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private static List<String> newGroups(List<ReadPerson> read, ImportNames.Found names) {
        Map<String, String> groups = new LinkedHashMap<>();
        read.stream()
                .filter(person -> !person.isWrong())
                .flatMap(person -> person.groups().stream())
                .filter(group -> names.group(group) == null)
                .forEach(group -> groups.putIfAbsent(ImportNames.words(group), group));
        return List.copyOf(groups.values());
    }
}
