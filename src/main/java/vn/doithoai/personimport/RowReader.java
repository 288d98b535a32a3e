package vn.doithoai.personimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PhoneNumber;
import vn.doithoai.personimport.ReadPerson.Remark;
import vn.doithoai.tabular.ColumnMatch;
import vn.doithoai.tabular.Table;
import vn.doithoai.village.VillageId;

/** Reads one row of a list after the other. The lengths are those of the directory's own form. */
final class RowReader {

    private static final int NAME = 100;
    private static final int POST = 120;
    private static final int EMAIL = 120;
    private static final int GROUP = 80;
    private static final int NOTE = 1000;

    private static final Pattern NAME_SHAPE = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’\\-]*");
    private static final Pattern EMAIL_SHAPE = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;.]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SEVERAL = Pattern.compile("\\s*[;,/\\n]\\s*|\\s+-\\s+");
    private static final Pattern GROUPS = Pattern.compile("\\s*[;\\n]\\s*|,\\s+");

    /** "Ông Lò Văn Ứng"; two words behind it may be a name of the family Ông. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?iu)(?:(ông|bà|cụ|anh|chị)[.:]?\\s+(?=\\S+\\s+\\S+\\s+\\S)|(đ/c|đồng chí)[.:]?\\s*)(\\S.*)");

    private static final Map<String, FormOfAddress> FORMS = Map.ofEntries(
            Map.entry("ong ba", FormOfAddress.MR_OR_MS),
            Map.entry("ong", FormOfAddress.MR),
            Map.entry("nam", FormOfAddress.MR),
            Map.entry("ba", FormOfAddress.MS),
            Map.entry("nu", FormOfAddress.MS),
            Map.entry("cu", FormOfAddress.ELDER),
            Map.entry("anh", FormOfAddress.OLDER_BROTHER),
            Map.entry("chi", FormOfAddress.OLDER_SISTER),
            Map.entry("dong chi", FormOfAddress.COMRADE),
            Map.entry("d c", FormOfAddress.COMRADE));

    private final ColumnMatch columns;
    private final ImportNames.Found names;

    RowReader(ColumnMatch columns, ImportNames.Found names) {
        this.columns = columns;
        this.names = names;
    }

    ReadPerson read(Table.Row row) {
        return new OneRow(row).person();
    }

    private final class OneRow {

        private final Table.Row row;
        private final List<Remark> mistakes = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private @Nullable FormOfAddress formOfAddress;

        OneRow(Table.Row row) {
            this.row = row;
        }

        ReadPerson person() {
            formOfAddress = formOfAddress();
            String name = name();
            UnitId unit = unit();
            VillageId village = village();
            return new ReadPerson(
                    row.number(),
                    name,
                    formOfAddress,
                    post(unit),
                    line(ImportColumns.POST).isEmpty() ? null : unit,
                    village,
                    phone(),
                    email(),
                    groups(),
                    note(),
                    List.copyOf(mistakes),
                    List.copyOf(remarks));
        }

        private @Nullable FormOfAddress formOfAddress() {
            String text = line(ImportColumns.FORM_OF_ADDRESS);
            FormOfAddress form = FORMS.get(ImportNames.words(text));
            if (form == null && !text.isEmpty()) {
                remarks.add(new Remark("formOfAddress", text));
            }
            return form;
        }

        private String name() {
            String text = (line(ImportColumns.FAMILY_NAME) + " " + line(ImportColumns.FULL_NAME)).strip();
            Matcher addressed = ADDRESSED.matcher(text);
            if (addressed.matches()) {
                String word = Objects.requireNonNullElse(addressed.group(1), "đồng chí");
                formOfAddress = formOfAddress == null ? FORMS.get(ImportNames.words(word)) : formOfAddress;
                text = addressed.group(3);
            }
            if (text.isEmpty()) {
                mistakes.add(new Remark("noName", ""));
            } else if (!NAME_SHAPE.matcher(text).matches()) {
                mistakes.add(new Remark("noPersonsName", text));
            }
            return atMost(NAME, "name", inSmallLetters(text));
        }

        /** "LÒ VĂN ỨNG" is how lists shout, not how the person is called. */
        private String inSmallLetters(String text) {
            boolean shouted = text.equals(text.toUpperCase(Locale.ROOT)) && text.contains(" ");
            return !shouted
                    ? text
                    : Arrays.stream(text.split(" "))
                            .map(word ->
                                    word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" "));
        }

        private @Nullable UnitId unit() {
            String text = line(ImportColumns.UNIT);
            UnitId unit = text.isEmpty() ? null : names.unit(text);
            if (unit != null && line(ImportColumns.POST).isEmpty()) {
                remarks.add(new Remark("unitWithoutPost", text));
            }
            return unit;
        }

        /** A unit that isn't one of the commune's stands behind the post, so that it isn't lost. */
        private @Nullable String post(@Nullable UnitId unit) {
            String post = line(ImportColumns.POST);
            String place = line(ImportColumns.UNIT);
            if (unit == null && !place.isEmpty()) {
                remarks.add(new Remark("unitBehindPost", place));
                post = post.isEmpty() ? place : post + ", " + place;
            }
            return none(atMost(POST, "post", post));
        }

        private @Nullable VillageId village() {
            String text = line(ImportColumns.VILLAGE);
            VillageId village = text.isEmpty() ? null : names.village(text);
            if (village == null && !text.isEmpty()) {
                mistakes.add(new Remark("noVillage", text));
            }
            return village;
        }

        private @Nullable String phone() {
            String text = line(ImportColumns.PHONE);
            if (text.isEmpty()) {
                return null;
            }
            String number = PhoneNumber.normalised(text);
            if (number == null) {
                number = SEVERAL.splitAsStream(columns.text(row, ImportColumns.PHONE))
                        .map(PhoneNumber::normalised)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                (number == null ? mistakes : remarks).add(new Remark(number == null ? "noPhone" : "firstPhone", ""));
            }
            return number;
        }

        private @Nullable String email() {
            String text = line(ImportColumns.EMAIL);
            if (!text.isEmpty() && !EMAIL_SHAPE.matcher(text).matches()) {
                mistakes.add(new Remark("noEmail", ""));
            }
            return none(atMost(EMAIL, "email", text));
        }

        private List<String> groups() {
            return GROUPS.splitAsStream(columns.text(row, ImportColumns.GROUPS))
                    .map(text -> SPACES.matcher(text).replaceAll(" ").strip())
                    .filter(text -> !text.isEmpty())
                    .map(text -> atMost(GROUP, "group", text))
                    .map(text -> {
                        var group = names.group(text);
                        String known = group == null ? null : names.name(group.value());
                        return known == null ? text : known;
                    })
                    .distinct()
                    .toList();
        }

        private @Nullable String note() {
            return none(atMost(NOTE, "note", columns.text(row, ImportColumns.NOTE)));
        }

        private String atMost(int letters, String what, String text) {
            if (text.codePointCount(0, text.length()) > letters) {
                mistakes.add(new Remark("tooLong." + what, Integer.toString(letters)));
            }
            return text;
        }

        /** On one line. */
        private String line(String column) {
            return SPACES.matcher(columns.text(row, column)).replaceAll(" ").strip();
        }

        private static @Nullable String none(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
