package vn.doithoai.personimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.person.Contact;
import vn.doithoai.tabular.Table;
import vn.doithoai.web.Option;

/** What the pages show on which a list is taken into the directory. Phone numbers and addresses are masked here too. */
@Component
class ImportPages {

    static final int ROWS = 50;

    private static final int SAMPLES = 3;
    private static final int SAMPLE = 40;
    private static final List<Option> BULK = Option.ofEnum(Choice.Bulk.values(), "personimport.bulk");

    private final RowChanges changes;

    ImportPages(RowChanges changes) {
        this.changes = changes;
    }

    /** @param waiting lists brought earlier that were not taken in yet */
    record UploadPage(List<PersonUpload.Kept> waiting) {}

    /** @param kind null for all rows */
    record Count(@Nullable RowKind kind, int rows, boolean current) {}

    /** @param samples of what stands in the column */
    record Column(int index, String head, String samples) {}

    /** A change: "Chức vụ: Bí thư → Trưởng thôn". */
    record Line(String label, @Nullable String before, String after) {}

    /**
     * A row of the list.
     *
     * @param number as the spreadsheet program counts
     * @param where post and unit; village
     * @param changes what the row says that isn't known yet
     * @param choices empty where there is nothing to choose
     */
    record Row(
            int index,
            int number,
            RowKind kind,
            String name,
            @Nullable String post,
            @Nullable String village,
            @Nullable String contact,
            String groups,
            List<ReadPerson.Remark> mistakes,
            List<ReadPerson.Remark> remarks,
            int like,
            List<Line> changes,
            List<Option> choices) {}

    /**
     * The preview.
     *
     * @param number of the page, from 1
     * @param count of pages
     * @param changed somebody saved persons meanwhile, so that this is another preview than the one sent
     */
    record ReviewPage(
            PersonUpload.Kept upload,
            List<Option> sheets,
            List<Column> columns,
            List<Option> columnChoices,
            boolean named,
            List<Count> counts,
            List<Row> rows,
            List<String> newGroups,
            @Nullable RowKind kind,
            int number,
            int count,
            int wrong,
            int suspected,
            int writing,
            List<Option> bulk,
            boolean changed) {

        ReviewPage changedMeanwhile() {
            return new ReviewPage(
                    upload,
                    sheets,
                    columns,
                    columnChoices,
                    named,
                    counts,
                    rows,
                    newGroups,
                    kind,
                    number,
                    count,
                    wrong,
                    suspected,
                    writing,
                    bulk,
                    true);
        }
    }

    static List<PlannedRow> shown(ImportPlan plan, @Nullable RowKind kind, int page) {
        List<PlannedRow> rows = plan.rows(kind);
        int from = (number(rows, page) - 1) * ROWS;
        return rows.subList(from, Math.min(from + ROWS, rows.size()));
    }

    private static int number(List<PlannedRow> rows, int page) {
        return Math.max(1, Math.min(page, pages(rows)));
    }

    private static int pages(List<PlannedRow> rows) {
        return Math.max(1, (rows.size() + ROWS - 1) / ROWS);
    }

    ReviewPage review(PersonUpload upload, ImportPlan plan, @Nullable RowKind kind, int page) {
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(null, plan.rows().size(), kind == null));
        plan.counts().forEach((each, rows) -> counts.add(new Count(each, rows, each == kind)));
        List<Option> sheets = IntStream.range(0, plan.file().tables().size())
                .mapToObj(i -> new Option(
                        Integer.toString(i), plan.file().tables().get(i).name()))
                .toList();
        return new ReviewPage(
                upload.kept(),
                sheets,
                columns(plan),
                ImportColumns.ALL.stream()
                        .map(column -> new Option(column.code(), "", "personimport.column." + column.code()))
                        .toList(),
                plan.columns().has(ImportColumns.FULL_NAME),
                counts,
                shown(plan, kind, page).stream().map(row -> row(row, plan)).toList(),
                plan.newGroups(),
                kind,
                number(plan.rows(kind), page),
                pages(plan.rows(kind)),
                plan.counts().getOrDefault(RowKind.WRONG, 0),
                plan.count(PlannedRow.Act.UNDECIDED, null),
                plan.count(PlannedRow.Act.ADD, null) + plan.count(PlannedRow.Act.UPDATE, null),
                BULK,
                false);
    }

    private static List<Column> columns(ImportPlan plan) {
        List<Table.Row> rows = plan.columns().rows(plan.table());
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < plan.columns().heads().size(); column++) {
            int place = column;
            String samples = rows.stream()
                    .map(row -> row.cell(place).replaceAll("\\s+", " "))
                    .filter(text -> !text.isEmpty())
                    .limit(SAMPLES)
                    .map(text -> text.length() <= SAMPLE ? text : text.substring(0, SAMPLE) + "…")
                    .map(ImportPages::masked)
                    .collect(Collectors.joining(" · "));
            columns.add(new Column(column, plan.columns().heads().get(column), samples));
        }
        return columns;
    }

    /** Whatever a column is taken for, numbers and addresses in it are not shown whole. */
    private static String masked(String text) {
        if (text.matches("[+0-9 .()-]{9,}")) {
            return text.substring(0, 4) + "•••" + text.substring(text.length() - 3);
        }
        return text.contains("@") ? text.substring(0, 1) + "•••" + text.substring(text.lastIndexOf('@')) : text;
    }

    private Row row(PlannedRow row, ImportPlan plan) {
        ReadPerson person = row.person();
        Contact contact = new Contact(person.phone(), person.email());
        String reached = Stream.of(contact.maskedPhone(), contact.maskedEmail())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Row(
                row.index(),
                person.row(),
                row.kind(),
                person.fullName(),
                RowChanges.post(
                        person.post(),
                        person.unit() == null ? null : person.unit().value(),
                        plan),
                person.village() == null
                        ? null
                        : plan.names().name(person.village().value()),
                reached,
                String.join(", ", person.groups()),
                person.mistakes(),
                person.remarks(),
                row.like(),
                row.kind() == RowKind.CHANGED ? changes.of(row, plan) : List.of(),
                choices(row, plan));
    }

    private List<Option> choices(PlannedRow row, ImportPlan plan) {
        if (row.kind() == RowKind.WRONG || row.kind() == RowKind.SAME) {
            return List.of();
        }
        List<Option> choices = new ArrayList<>();
        if (row.kind() == RowKind.SUSPECTED) {
            choices.add(new Option("", "", "personimport.choice.UNDECIDED"));
        }
        row.candidates()
                .forEach(known -> choices.add(
                        row.kind() == RowKind.CHANGED
                                ? new Option(known.id().value().toString(), "", "personimport.choice.UPDATE")
                                : new Option(
                                        known.id().value().toString(),
                                        changes.word("personimport.choice.UPDATE") + ": "
                                                + changes.named(known, plan))));
        choices.add(new Option(
                Choice.ADD, "", row.kind() == RowKind.NEW ? "personimport.choice.NEW" : "personimport.choice.ADD"));
        choices.add(new Option(Choice.LEAVE_OUT, "", "personimport.choice.LEAVE_OUT"));
        return choices;
    }
}
