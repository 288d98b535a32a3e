package vn.doithoai.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The glossary and the code say the same: every thing of the domain has one Vietnamese term, and tells it. */
class GlossaryTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** Modules of technique, with the reason; what the domain needs of them is in the table nevertheless. */
    private static final Map<String, String> NO_DOMAIN = Map.of(
            "web", "the edge",
            "formkey", "the edge",
            "heldform", "the edge",
            "sheet", "writing workbooks",
            "tabular", "reading tables",
            "throttle", "the edge",
            "database", "the server",
            "demo", "sample data",
            "setup", "the first start",
            "signin", "the edge");

    /** Technique between the things of the domain; spoken of nowhere outside the code. */
    private static final Set<String> TECHNIQUE =
            Set.of("Changes", "Closable", "PublicAddress", "Text", "TimeConfiguration", "Token", "PasswordHashes");

    @Test
    void everyThingOfTheDomainHasOneTermAndTellsIt() throws Exception {
        List<Glossary.Type> types = types();

        assertThat(types).extracting(Glossary.Type::name).contains("Unit", "VillageId", "Holiday", "Actor");
        assertThat(Glossary.read().mistakes(types, words())).isEmpty();
    }

    @Test
    void whatIsNoDomainIsThere() throws Exception {
        assertThat(NO_DOMAIN.keySet())
                .allSatisfy(module ->
                        assertThat(MAIN.resolve("vn/doithoai/" + module)).isDirectory());
        assertThat(words()).containsAll(TECHNIQUE);
    }

    @Test
    void theGlossaryCanBeFoundFromTheReadme() throws Exception {
        assertThat(Files.readString(Path.of("README.md")))
                .contains(Glossary.FILE.toString().replace('\\', '/'));
    }

    /** A glossary and a program in which each rule is broken once. */
    @Test
    void everyMistakeIsFound() {
        Glossary broken = Glossary.parse("""
                | Tiếng Việt | English | Code |
                |---|---|---|
                | thôn, tổ dân phố | village | `Village`, `VillageId` |
                | cụm thôn | cluster | `VillageCluster` |
                | cụm thôn | group of villages | `Grouping` |
                | đơn vị | unit | `Unit`, `VillageId` |
                """);
        List<Glossary.Type> types = new ArrayList<>();
        types.addAll(Glossary.typesIn("/** A village (thôn). */\n@Entity\nclass Village {}"));
        types.addAll(Glossary.typesIn("/** Id of a village. */\npublic record VillageId(int x) {}"));
        types.addAll(Glossary.typesIn("public final class Field {}"));
        types.addAll(Glossary.typesIn("/** Hidden. */\nclass Inside {}"));
        types.addAll(Glossary.typesIn("/** Gone. */\npublic class Gone extends RuntimeException {}"));

        assertThat(types).extracting(Glossary.Type::name).containsExactly("Village", "VillageId", "Field");
        assertThat(broken.mistakes(types, Set.of("Village", "VillageId", "VillageCluster", "Unit")))
                .containsExactlyInAnyOrder(
                        "the term 'cụm thôn' stands there twice",
                        "no code is called Grouping",
                        "the name VillageId stands there twice",
                        "VillageId doesn't tell its term (đơn vị) in its documentation",
                        "Field has no Vietnamese term");
    }

    private static List<Glossary.Type> types() throws Exception {
        List<Glossary.Type> types = new ArrayList<>();
        for (Path file : sources()) {
            String module = file.getParent().getFileName().toString();
            if (!NO_DOMAIN.containsKey(module) && file.getNameCount() > 6) {
                Glossary.typesIn(Files.readString(file)).stream()
                        .filter(type -> !TECHNIQUE.contains(type.name()))
                        .forEach(types::add);
            }
        }
        return types;
    }

    /** Everything that is called something in the program. */
    private static Set<String> words() throws Exception {
        Set<String> words = new TreeSet<>();
        for (Path file : sources()) {
            Matcher word = WORD.matcher(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", ""));
            while (word.find()) {
                words.add(word.group());
            }
        }
        return words;
    }

    private static List<Path> sources() throws Exception {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList();
        }
    }
}
