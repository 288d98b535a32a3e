package vn.doithoai.planlink;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.doithoai.person.PersonChoices;
import vn.doithoai.web.Option;

/** What the forms of links have in common: a choice must be one of those offered, and a text must tell who is meant. */
final class ChosenForm {

    private ChosenForm() {}

    static void check(String field, @Nullable UUID chosen, List<Option> offered, Errors errors) {
        if (chosen != null
                && offered.stream().noneMatch(option -> option.value().equals(chosen.toString()))) {
            errors.rejectValue(field, "typeMismatch");
        }
    }

    static void check(
            String field, @Nullable String typed, @Nullable String ticked, PersonChoices persons, Errors errors) {
        if (typed == null || errors.hasFieldErrors(field)) {
            return;
        }
        if (persons.isUnknown(typed)) {
            errors.rejectValue(field, "Unknown");
        } else if (persons.meant(typed, ticked).isEmpty()) {
            errors.rejectValue(field, "Ambiguous");
        }
    }
}
