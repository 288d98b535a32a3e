package vn.doithoai.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Text;
import vn.doithoai.web.Option;

/**
 * Persons to choose from in a form (chọn người), as they are written there: "Nguyễn Thị Ước, Chánh Văn phòng, Văn phòng HĐND và
 * UBND"; who has no unit by the village. Two with the same text are told apart by a number. A whole name is enough where
 * one person bears it; whom a part of a name fits is offered to be ticked, be it one person or several.
 */
public record PersonChoices(Map<String, PersonId> byText) {

    /** So many are offered to tick one; who isn't among them is found by typing more. */
    private static final int OFFERED = 20;

    /**
     * @param offered in the order of names
     * @param own whom the thing has now, who may have left since; null for nobody
     */
    public static PersonChoices of(List<PersonSummary> offered, @Nullable PersonSummary own) {
        List<PersonSummary> all = new ArrayList<>(offered);
        if (own != null) {
            // first, so that a form that is sent as it was opened means the same person
            all.removeIf(person -> person.id().equals(own.id()));
            all.add(0, own);
        }
        Map<String, PersonId> byText = new LinkedHashMap<>();
        for (PersonSummary person : all) {
            String text = text(person);
            String unique = text;
            for (int number = 2; byText.containsKey(unique); number++) {
                unique = text + " (" + number + ")";
            }
            byText.put(unique, person.id());
        }
        return new PersonChoices(byText);
    }

    private static String text(PersonSummary person) {
        String place = person.unitName() == null ? person.villageName() : person.unitName();
        return Stream.of(person.fullName(), person.post(), place)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public @Nullable String textOf(@Nullable PersonId id) {
        return byText.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whom a field of the form means: the person ticked, the one written exactly so, or the only one the text fits, if it
     * holds the whole name.
     *
     * @param ticked one of the texts offered for {@code typed}, null mostly
     */
    public Optional<PersonId> meant(String typed, @Nullable String ticked) {
        List<String> texts = textsFitting(typed);
        if (ticked != null && texts.contains(ticked)) {
            return Optional.ofNullable(byText.get(ticked));
        }
        return texts.size() == 1 && isNamedIn(typed, texts.get(0))
                ? Optional.ofNullable(byText.get(texts.get(0)))
                : Optional.empty();
    }

    /** Nobody fits, so that there is nothing to tick either. */
    public boolean isUnknown(String typed) {
        return textsFitting(typed).isEmpty();
    }

    private static boolean isNamedIn(String typed, String text) {
        return words(typed).containsAll(words(text.split(",", 2)[0]));
    }

    /** The one written exactly so, else all whose text has words that begin like those typed, diacritics ignored. */
    private List<String> textsFitting(String typed) {
        if (byText.containsKey(typed)) {
            return List.of(typed);
        }
        List<String> wanted = words(typed);
        return byText.keySet().stream()
                .filter(text -> {
                    List<String> words = words(text);
                    return wanted.stream().allMatch(begin -> words.stream().anyMatch(word -> word.startsWith(begin)));
                })
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(Text.fold(text).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** To type from. */
    public List<Option> options() {
        return byText.keySet().stream().map(text -> new Option(text, text)).toList();
    }

    /** To tick one of, where what was typed fits somebody but doesn't tell whom; empty else. */
    public List<Option> toTick(@Nullable String typed) {
        return typed == null || meant(typed, null).isPresent()
                ? List.of()
                : textsFitting(typed).stream()
                        .limit(OFFERED)
                        .map(text -> new Option(text, text))
                        .toList();
    }
}
