package vn.doithoai.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that pages ask for is there, in both languages, and no text is there for nothing. */
class MessagesTest {

    /** Read by the program before Spring starts, so not among the bundles of {@code application.yml}. */
    private static final Set<String> READ_BEFORE_START = Set.of("database", "demo");

    /**
     * Names of offices, places and people, papers and what citizens wrote are Vietnamese in every language; of the
     * style page only what stands for such texts.
     */
    private static final Set<String> NAMES = Set.of(
            "organisation.committee.",
            "organisation.commune.letterhead.",
            "village.named.",
            "session.named.",
            "preparation.backdrop.text.",
            "style.name.",
            "style.village.",
            "style.row.",
            "style.field.content.value",
            "style.conflict.note.mine",
            "style.file.",
            "style.console.text",
            "style.paper.");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** Letters of Vietnamese that English doesn't have. */
    private static final Pattern VIETNAMESE = Pattern.compile(
            "[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The mark stands on the second vowel although the syllable is open: hoà, khoẻ, Uỷ; not quý, quỹ. */
    private static final Pattern OLD_SPELLING = Pattern.compile(
            "(o[àáảãạ]|o[èéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<String, String> messages = Bundles.allVietnamese();
    private final MessageKeys keys = MessageKeys.ofProgram(messages.keySet());
    private final MessageFamilies families = MessageFamilies.declaredFor(keys);

    @Test
    void everyUsedKeyHasAText() {
        Set<String> missing = new TreeSet<>();
        keys.used().forEach((key, where) -> {
            if (!messages.containsKey(key)) {
                missing.add(key + " (" + where + ")");
            }
        });
        assertThat(missing).as("a page would show ??key??").isEmpty();
    }

    @Test
    void noTextIsThereForNothing() {
        Set<String> unused = new TreeSet<>(messages.keySet());
        unused.removeIf(keys::isUsed);
        unused.removeIf(Constraints::isCode);
        unused.removeIf(families::hasMember);
        unused.removeIf(key -> families.isWordOfTheLog(key, messages));
        assertThat(unused).as("nobody asks for these texts; remove them").isEmpty();
    }

    @Test
    void keysMadeAtRunTimeAreDeclared() {
        assertThat(keys.families()).as("declare these beginnings of keys").allMatch(families::isDeclared);
        assertThat(families.declared())
                .as("declared in message-families.properties, but nothing asks for such keys")
                .allMatch(keys.families()::contains);
        assertThat(keys.undeterminable())
                .as("start the key with a literal, so that it can be checked, or take it from a record in a fragment")
                .isEmpty();
    }

    @Test
    void everyMemberOfAFamilyHasAText() {
        assertThat(families.keys()).isSubsetOf(messages.keySet());
    }

    @Test
    void everyConstraintSaysWhatToDo() {
        List<String> missing = new ArrayList<>();
        for (Constraints.Code code : Constraints.ofForms()) {
            if (code.alternatives().noneMatch(messages::containsKey)) {
                missing.add(code.specific());
            }
        }
        assertThat(missing)
                .as("the validator knows no Vietnamese; without a text of ours it speaks English")
                .isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Bundles.english().keySet()).isEqualTo(Bundles.vietnamese().keySet());
        Bundles.vietnamese()
                .forEach((bundle, texts) -> assertThat(
                                Bundles.english().get(bundle).keySet())
                        .as(bundle)
                        .isEqualTo(texts.keySet()));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Bundles.vietnamese()
                .forEach((bundle, texts) -> texts.forEach((key, text) -> assertThat(
                                placeholders(Bundles.english().get(bundle).getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text))));
    }

    @Test
    void everyTextWithArgumentsIsAPattern() {
        Stream.concat(Bundles.vietnamese().values().stream(), Bundles.english().values().stream())
                .forEach(texts -> texts.forEach((key, text) -> {
                    if (PLACEHOLDER.matcher(text).find()) {
                        assertThat(text.replace("''", ""))
                                .as("%s: an apostrophe beside an argument must be doubled", key)
                                .doesNotContain("'");
                        new MessageFormat(text);
                    }
                }));
    }

    @Test
    void everyTextSaysSomething() {
        Stream.concat(Bundles.vietnamese().values().stream(), Bundles.english().values().stream())
                .forEach(texts -> texts.forEach(
                        (key, text) -> assertThat(text).as(key).isNotBlank().isEqualTo(text.strip())));
    }

    @Test
    void theVietnameseBundleIsVietnamese() {
        List<String> english = new ArrayList<>();
        messages.forEach((key, text) -> {
            if (looksEnglish(text)) {
                english.add(key + "=" + text);
            }
        });
        assertThat(english).isEmpty();
        assertThat(looksEnglish("Please wait a moment")).isTrue();
        assertThat(looksEnglish("Trang {0}/{1}")).isFalse();
        assertThat(looksEnglish("Ghi số văn bản")).isFalse();
    }

    @Test
    void theEnglishBundleIsEnglish() {
        Bundles.english()
                .forEach((bundle, texts) -> texts.forEach((key, text) -> {
                    String same = messages.get(key);
                    boolean untranslated = text.equals(same)
                            && VIETNAMESE.matcher(text).find()
                            && text.contains(" ")
                            && NAMES.stream().noneMatch(key::startsWith);
                    assertThat(untranslated)
                            .as("%s is the Vietnamese text", key)
                            .isFalse();
                }));
    }

    @Test
    void marksStandWhereTodaysSpellingPutsThem() {
        assertThat(OLD_SPELLING.matcher("Uỷ ban").find()).isTrue();
        assertThat(OLD_SPELLING.matcher("hoà giải").find()).isTrue();
        assertThat(OLD_SPELLING
                        .matcher("quý vị, quỹ đất, hoàn thành, Ủy ban, hòa")
                        .find())
                .isFalse();
        messages.forEach((key, text) -> {
            Matcher old = OLD_SPELLING.matcher(text);
            assertThat(old.find()).as("%s=%s", key, text).isFalse();
        });
    }

    @Test
    void everyTextIsComposed() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(properties|html|java|sql|yml|js|css)"))
                    .toList()) {
                String text = Files.readString(file);
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as("%s is in composed form (NFC)", file)
                        .isTrue();
            }
        }
    }

    @Test
    void theApplicationReadsEveryBundle() throws Exception {
        String settings = Files.readString(Path.of("src/main/resources/application.yml"));
        Matcher basename =
                Pattern.compile("basename: >-((?:\\s+messages/\\S+)+)").matcher(settings);
        assertThat(basename.find()).isTrue();
        Set<String> read = Arrays.stream(basename.group(1).strip().split(",\\s*"))
                .map(name -> name.replace("messages/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = new TreeSet<>(Bundles.vietnamese().keySet());
        there.removeAll(READ_BEFORE_START);
        assertThat(read).isEqualTo(there);
    }

    @Test
    void noKeyStandsInTwoBundles() {
        Set<String> seen = new TreeSet<>();
        Bundles.vietnamese()
                .forEach((bundle, texts) -> texts.keySet()
                        .forEach(key -> assertThat(seen.add(key))
                                .as("%s again in %s", key, bundle)
                                .isTrue()));
    }

    private static boolean looksEnglish(String text) {
        String words = text.replaceAll("\\{[^}]*}|\"[^\"]*\"", "");
        return words.matches("(?s).*[A-Za-z]{2,}\\s+[A-Za-z]+\\s+[A-Za-z]{2,}.*")
                && !VIETNAMESE.matcher(words).find();
    }

    private static Set<String> placeholders(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            numbers.add(placeholder.group(1));
        }
        return numbers;
    }
}
