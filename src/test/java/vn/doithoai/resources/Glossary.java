package vn.doithoai.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one table of Vietnamese terms and the names that stand for them in code, and what is wrong with it. */
record Glossary(List<Row> rows) {

    static final Path FILE = Path.of("src/docs/glossary.md");

    private static final Pattern TYPE = Pattern.compile(
            "(?:/\\*\\*(?<doc>.*?)\\*/\\s*)?(?<annotations>(?:@[^\\n]*\\n)*)"
                    + "^(?<public>public )?(?:final |abstract |sealed )*(?:class|record|enum|interface) (?<name>\\w+)"
                    + "(?<rest>[^{]*)",
            Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]*)\\)");

    /**
     * A line of the table.
     *
     * @param terms Vietnamese; several are separated by commas or slashes
     * @param names identifiers
     */
    record Row(String terms, String english, List<String> names) {

        List<String> eachTerm() {
            return Arrays.stream(terms.split("\\s*[,/]\\s*")).toList();
        }
    }

    /** A type of the domain: what its documentation says. */
    record Type(String name, String documentation) {

        List<String> inParentheses() {
            String text = documentation.replaceAll("\\s*\\n\\s*\\*\\s*", " ");
            List<String> found = new ArrayList<>();
            Matcher parenthesis = PARENTHESIS.matcher(text);
            while (parenthesis.find()) {
                found.addAll(Arrays.asList(parenthesis.group(1).strip().split("\\s*[,;/]\\s*")));
            }
            return found;
        }
    }

    static Glossary read() {
        try {
            return parse(Files.readString(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Glossary parse(String markdown) {
        List<Row> rows = new ArrayList<>();
        markdown.lines().filter(line -> line.startsWith("| ")).skip(1).forEach(line -> {
            String[] cells = line.split("\\|");
            List<String> names = new ArrayList<>();
            Matcher name = NAME.matcher(cells[3]);
            while (name.find()) {
                names.add(name.group(1));
            }
            rows.add(new Row(cells[1].strip(), cells[2].strip(), names));
        });
        return new Glossary(rows);
    }

    /** The top-level types in a source that others may use, and entities; exceptions are named after what they say. */
    static List<Type> typesIn(String source) {
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            return List.of();
        }
        boolean entity = type.group("annotations").contains("@Entity");
        boolean exception = type.group("rest").matches("(?s).*extends \\w*(Exception|NotFound)\\b.*");
        boolean offered = type.group("public") != null && !exception;
        String documentation = type.group("doc");
        return offered || entity
                ? List.of(new Type(type.group("name"), documentation == null ? "" : documentation))
                : List.of();
    }

    List<String> mistakes(List<Type> types, Set<String> wordsOfTheCode) {
        List<String> mistakes = new ArrayList<>();
        Map<String, Row> byName = new TreeMap<>();
        Set<String> terms = new TreeSet<>();
        for (Row row : rows) {
            row.eachTerm().stream()
                    .filter(term -> !terms.add(term))
                    .forEach(term -> mistakes.add("the term '" + term + "' stands there twice"));
            for (String name : row.names()) {
                if (byName.put(name, row) != null) {
                    mistakes.add("the name " + name + " stands there twice");
                }
                if (!wordsOfTheCode.contains(name)) {
                    mistakes.add("no code is called " + name);
                }
            }
        }
        for (Type type : types) {
            Row row = byName.get(type.name());
            if (row == null) {
                mistakes.add(type.name() + " has no Vietnamese term");
            } else if (type.inParentheses().stream().noneMatch(row.eachTerm()::contains)) {
                mistakes.add(type.name() + " doesn't tell its term (" + row.terms() + ") in its documentation");
            }
        }
        return mistakes;
    }
}
