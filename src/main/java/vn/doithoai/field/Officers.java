package vn.doithoai.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.shared.Text;

/**
 * The officers to choose from, as they are written in the form: "Nguyễn Thị Ước, Chánh Văn phòng, Văn phòng HĐND và
 * UBND". Two with the same text are told apart by a number.
 */
record Officers(Map<String, PersonId> byText) {

    /**
     * @param officials in the order of names
     * @param chosen the field's own officer, who may have left or lost the post since; null for none
     */
    static Officers of(List<PersonSummary> officials, @Nullable PersonSummary chosen) {
        List<PersonSummary> all = new ArrayList<>(officials);
        if (chosen != null
                && officials.stream().noneMatch(official -> official.id().equals(chosen.id()))) {
            all.add(chosen);
        }
        Map<String, PersonId> byText = new LinkedHashMap<>();
        for (PersonSummary official : all) {
            String text = Stream.of(official.fullName(), official.post(), official.unitName())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            String unique = text;
            for (int number = 2; byText.containsKey(unique); number++) {
                unique = text + " (" + number + ")";
            }
            byText.put(unique, official.id());
        }
        return new Officers(byText);
    }

    @Nullable
    String textOf(@Nullable PersonId id) {
        return byText.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Whom the text means: the one written exactly so, else all whose text holds it, diacritics ignored. */
    List<PersonId> meant(String typed) {
        PersonId exact = byText.get(typed);
        if (exact != null) {
            return List.of(exact);
        }
        String folded = Text.fold(typed);
        return byText.entrySet().stream()
                .filter(entry -> Text.fold(entry.getKey()).contains(folded))
                .map(Map.Entry::getValue)
                .toList();
    }
}
