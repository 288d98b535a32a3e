package vn.doithoai.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** The templates as written, parsed; comments of any kind are no part of what is looked at. */
final class Templates {

    static final Path ROOT = Path.of("src/main/resources/templates");

    /**
     * A template file.
     *
     * @param name path below the root with {@code /} between the parts
     */
    record Template(String name, String text, Document document) {

        /** Where a part of it stands, for a message. */
        String at(Node node) {
            return name + ":" + node.sourceRange().start().lineNumber();
        }
    }

    private Templates() {}

    static List<Template> all() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(Templates::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Template of(String name, String text) {
        Parser parser = Parser.xmlParser().setTrackPosition(true);
        return new Template(name, text, Jsoup.parse(text, "", parser));
    }

    private static Template read(Path file) {
        try {
            return of(ROOT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
