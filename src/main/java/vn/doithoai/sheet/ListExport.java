package vn.doithoai.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
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
        var words = words();
        return Attachment.of(
                fileName(layout, words), Sheet.MEDIA_TYPE, content(layout, rows.size(), null, rows.iterator(), words));
    }

    /** A list of any length: its rows leave as they are read. */
    public <R> void send(ListSheet<R> layout, Extract<R> extract, HttpServletResponse response) throws IOException {
        send(layout, extract, null, response);
    }

    /** @param remark a further sentence under the title, in the language of the screen */
    public <R> void send(
            ListSheet<R> layout,
            Extract<R> extract,
            @Nullable MessageSourceResolvable remark,
            HttpServletResponse response)
            throws IOException {
        var words = words();
        var rows = extract.rows().iterator();
        Attachment.send(
                fileName(layout, words),
                Sheet.MEDIA_TYPE,
                content(layout, extract.count(), remark, rows, words),
                response);
    }

    private MessageSourceAccessor words() {
        return new MessageSourceAccessor(messages, LocaleContextHolder.getLocale());
    }

    private String fileName(ListSheet<?> layout, MessageSourceAccessor words) {
        String day = IN_FILE_NAME.format(LocalDate.now(clock));
        return words.getMessage("list.export.fileName", new Object[] {words.getMessage(layout.titleKey()), day});
    }

    private <R> Attachment.Content content(
            ListSheet<R> layout,
            int count,
            @Nullable MessageSourceResolvable remark,
            Iterator<R> rows,
            MessageSourceAccessor words) {
        String title = words.getMessage(layout.titleKey());
        String note = words.getMessage("list.export.note", new Object[] {SHOWN.format(LocalDate.now(clock)), count});
        String told = remark == null ? note : note + " " + words.getMessage(remark);
        List<SheetColumn> columns = layout.columns().stream()
                .map(column -> new SheetColumn(words.getMessage(column.headKey()), column.kind(), column.width()))
                .toList();
        return out -> {
            Sheet sheet = new Sheet(out, title, title, told, columns);
            while (rows.hasNext()) {
                sheet.row(cells(layout, rows.next(), words));
            }
            sheet.finish();
        };
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
