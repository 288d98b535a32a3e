package vn.doithoai.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may call what, as the office wants it: {@code permission-matrix.csv}, one line for each handler. {@code yes} lets
 * through, {@code 404} tells nothing, {@code login} asks to sign in first.
 */
final class PermissionMatrix {

    static final Path FILE = Path.of("src/test/resources/permission-matrix.csv");
    static final String VISITOR = "VISITOR";

    private static final Set<String> ANSWERS = Set.of("yes", "404", "login");

    /**
     * A line.
     *
     * @param answers role to answer
     */
    record Line(String method, String path, Map<String, String> answers) {

        String handler() {
            return method + " " + path;
        }
    }

    private PermissionMatrix() {}

    static List<Line> read() {
        try {
            List<String> lines = Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<String> head = cells(lines.get(0));
            List<Line> read = new ArrayList<>();
            for (String text : lines.subList(1, lines.size())) {
                List<String> cells = cells(text);
                Map<String, String> answers = new LinkedHashMap<>();
                for (int i = 2; i < head.size(); i++) {
                    answers.put(head.get(i), answer(cells.get(i), text));
                }
                read.add(new Line(cells.get(0), cells.get(1), answers));
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String answer(String cell, String line) {
        if (!ANSWERS.contains(cell)) {
            throw new IllegalStateException("'" + cell + "' is no answer in: " + line);
        }
        return cell;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
