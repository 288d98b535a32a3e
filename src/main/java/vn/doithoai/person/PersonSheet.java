package vn.doithoai.person;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.support.MessageSourceAccessor;
import vn.doithoai.document.Sheet;
import vn.doithoai.document.SheetColumn;

/** The list as a workbook: what the screen shows, in columns of its own, contact data masked as there. */
final class PersonSheet implements Consumer<PersonRow>, AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final MessageSourceAccessor words;
    private final Sheet sheet;
    private int number;

    PersonSheet(OutputStream out, MessageSourceAccessor words, LocalDate today) throws IOException {
        this.words = words;
        this.sheet = new Sheet(
                out,
                words.getMessage("person.index.title"),
                words.getMessage("person.index.title"),
                words.getMessage("person.export.note", new Object[] {DAY.format(today)}),
                List.of(
                        SheetColumn.integer(words.getMessage("person.index.number"), 6),
                        SheetColumn.text(words.getMessage("person.form.fullName.label"), 28),
                        SheetColumn.text(words.getMessage("person.form.formOfAddress.label"), 12),
                        SheetColumn.text(words.getMessage("person.index.post"), 30),
                        SheetColumn.text(words.getMessage("person.index.unit"), 30),
                        SheetColumn.text(words.getMessage("person.form.village.label"), 20),
                        SheetColumn.text(words.getMessage("person.form.phone.label"), 15),
                        SheetColumn.text(words.getMessage("person.form.email.label"), 26),
                        SheetColumn.text(words.getMessage("person.form.groups.label"), 28),
                        SheetColumn.text(words.getMessage("person.state"), 15)));
    }

    static String fileName(MessageSourceAccessor words, LocalDate today) {
        return words.getMessage("person.export.fileName", new Object[] {
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).format(today)
        });
    }

    @Override
    public void accept(PersonRow row) {
        PersonSummary person = row.person();
        try {
            sheet.row(
                    ++number,
                    person.fullName(),
                    words.getMessage("person.form.formOfAddress." + person.formOfAddress()),
                    person.post(),
                    person.unitName(),
                    person.villageName(),
                    row.phone(),
                    row.email(),
                    row.groups(),
                    words.getMessage(person.closed() ? "person.state.left" : "person.state.active"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
