package vn.doithoai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file that fits into a reader's head. */
class SizesTest {

    private static final int JAVA = 300;
    private static final int TEMPLATE = 150;

    /** Longer by nature, with the reason. */
    private static final Map<String, Integer> LONGER = Map.of(
            // a catalogue: every part in every state
            "workspace/style", 600,
            // one fragment for every kind of control
            "fragments/field.html", 200);

    @Test
    void javaFilesAreShort() throws Exception {
        assertThat(longer(Path.of("src/main/java"), ".java", JAVA)).isEmpty();
        assertThat(longer(Path.of("src/test/java"), ".java", JAVA)).isEmpty();
    }

    @Test
    void templatesAreShort() throws Exception {
        assertThat(longer(Path.of("src/main/resources/templates"), ".html", TEMPLATE))
                .isEmpty();
    }

    private static List<String> longer(Path root, String suffix, int limit) throws Exception {
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                int allowed = LONGER.entrySet().stream()
                        .filter(entry -> name.startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(limit);
                long lines;
                try (var text = Files.lines(file)) {
                    lines = text.count();
                }
                if (lines > allowed) {
                    found.add(name + " has " + lines + " lines, allowed are " + allowed);
                }
            }
        }
        return found;
    }
}
