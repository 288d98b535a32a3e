package vn.doithoai.sheet;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.doithoai.web.Attachment;

/** Hands out a list of the screen, under its filter and in its order, as a workbook in the language of the screen. */
@Component
public class ListExport {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter IN_FILE_NAME = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private final MessageSource messages;
    private final Clock clock;

    ListExport(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public <R> ResponseEntity<byte[]> of(ListSheet<R> layout, List<R> rows) throws IOException {
        return of(layout, rows, null);
    }

    /** @param remark a further sentence under the title, in the language of the screen */
    public <R> ResponseEntity<byte[]> of(ListSheet<R> layout, List<R> rows, @Nullable MessageSourceResolvable remark)
            throws IOException {
        var words = new MessageSourceAccessor(messages, LocaleContextHolder.getLocale());
        LocalDate today = LocalDate.now(clock);
        String title = words.getMessage(layout.titleKey());
        String note = words.getMessage("list.export.note", new Object[] {SHOWN.format(today), rows.size()});
        String told = remark == null ? note : note + " " + words.getMessage(remark);
        String fileName = words.getMessage("list.export.fileName", new Object[] {title, IN_FILE_NAME.format(today)});
        List<SheetColumn> columns = layout.columns().stream()
                .map(column -> new SheetColumn(words.getMessage(column.headKey()), column.kind(), column.width()))
                .toList();
        return Attachment.of(fileName, Sheet.MEDIA_TYPE, out -> {
            try (Sheet sheet = new Sheet(out, title, title, told, columns)) {
                for (R row : rows) {
                    sheet.row(cells(layout, row, words));
                }
            }
        });
    }

    private static <R> @Nullable Object[] cells(ListSheet<R> layout, R row, MessageSourceAccessor words) {
        @Nullable Object[] cells = new @Nullable Object[layout.columns().size()];
        for (int i = 0; i < cells.length; i++) {
            var column = layout.columns().get(i);
            Object value = column.value().apply(row);
            cells[i] = column.word() && value != null ? words.getMessage(value.toString()) : value;
        }
        return cells;
    }
}
