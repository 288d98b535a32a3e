package vn.doithoai.paper;

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
 * Who may be chosen as signer (người ký), as a form offers and reads them: "Nguyễn Hữu Phước, Chủ tịch UBND". A name that the
 * directory doesn't know is taken as typed.
 */
public final class Signers {

    private final Map<String, PersonSummary> byText = new LinkedHashMap<>();

    private Signers() {}

    /** @param officials in the order of names */
    public static Signers of(List<PersonSummary> officials) {
        Signers signers = new Signers();
        for (PersonSummary official : officials) {
            String text = Stream.of(official.fullName(), official.post())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            signers.byText.putIfAbsent(text, official);
        }
        return signers;
    }

    public List<String> texts() {
        return List.copyOf(byText.keySet());
    }

    /** What the form shows for a signer; null while it is open who signs. */
    public @Nullable String text(Signer signer) {
        return byText.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(signer.person())
                        && entry.getValue().fullName().equals(signer.name()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(signer.name());
    }

    /** @param typed a text of the list, or any name; null for nobody yet */
    public Signer read(@Nullable String typed, String post, SigningForm form) {
        PersonSummary known = typed == null ? null : byText.get(typed);
        if (known == null && typed != null) {
            List<PersonSummary> namesakes = byText.values().stream()
                    .filter(person -> Text.fold(person.fullName()).equals(Text.fold(typed)))
                    .toList();
            known = namesakes.size() == 1 ? namesakes.get(0) : null;
        }
        PersonId person = known == null ? null : known.id();
        return new Signer(person, known == null ? typed : known.fullName(), post, form);
    }
}
