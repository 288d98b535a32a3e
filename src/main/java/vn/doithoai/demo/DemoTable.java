package vn.doithoai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A file of demo data: a head line with column names, then rows, all separated by semicolons. */
final class DemoTable {

    private DemoTable() {}

    static List<Row> read(String name) {
        String text;
        try {
            text = new ClassPathResource("demo/" + name + ".csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String[] lines = text.split("\n");
        String[] head = lines[0].split(";");
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(";", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < head.length; column++) {
                row.put(head[column], cells[column]);
            }
            rows.add(new Row(i, row));
        }
        return rows;
    }

    /**
     * @param number from 1
     */
    record Row(int number, Map<String, String> cells) {

        String text(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return cell;
        }

        @Nullable
        String textOrNull(String column) {
            return text(column).isEmpty() ? null : text(column);
        }

        Integer number(String column) {
            return Integer.valueOf(text(column));
        }

        List<String> list(String column) {
            return text(column).isEmpty() ? List.of() : List.of(text(column).split("\\|"));
        }
    }
}
