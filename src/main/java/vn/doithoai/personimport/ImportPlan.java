package vn.doithoai.personimport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doithoai.tabular.ColumnMatch;
import vn.doithoai.tabular.Table;
import vn.doithoai.tabular.TableFile;

/**
 * What an import will do: every row of the list and what becomes of it.
 *
 * @param newGroups names of groups that rows name and nobody has made yet
 */
record ImportPlan(
        TableFile file,
        Table table,
        ColumnMatch columns,
        List<PlannedRow> rows,
        List<String> newGroups,
        ImportNames.Found names) {

    /** The same with other things said of rows. */
    ImportPlan with(Map<Integer, String> said) {
        List<PlannedRow> changed = rows.stream()
                .map(row -> said.containsKey(row.index()) ? row.with(Choice.parse(said.get(row.index()))) : row)
                .toList();
        return new ImportPlan(file, table, columns, changed, newGroups, names);
    }

    /** Rows of one kind; null for all. */
    List<PlannedRow> rows(@Nullable RowKind kind) {
        return kind == null
                ? rows
                : rows.stream().filter(row -> row.kind() == kind).toList();
    }

    Map<RowKind, Integer> counts() {
        Map<RowKind, Integer> counts = new EnumMap<>(RowKind.class);
        for (RowKind kind : RowKind.values()) {
            counts.put(kind, 0);
        }
        rows.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
        return counts;
    }

    int count(PlannedRow.Act act, Choice.@Nullable Bulk bulk) {
        return (int) rows.stream().filter(row -> row.deed(bulk).act() == act).count();
    }

    /** Of two plans with the same mark, rows become the same of the same persons in the same versions. */
    String mark() {
        MessageDigest digest = sha256();
        rows.forEach(row -> {
            StringBuilder text =
                    new StringBuilder().append(row.index()).append(row.kind()).append(row.like());
            row.candidates()
                    .forEach(known -> text.append(known.id().value())
                            .append(known.version())
                            .append(known.closed()));
            digest.update(text.append(row.person()).append('\n').toString().getBytes(StandardCharsets.UTF_8));
        });
        digest.update(newGroups.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
