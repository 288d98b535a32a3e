package vn.doithoai.nomination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.doithoai.person.PersonChoices;
import vn.doithoai.person.PersonId;
import vn.doithoai.web.Option;

/** Who somebody named is: new to the directory, one of those with the same name, or somebody else, as typed. */
@NullUnmarked
class IdentityForm {

    static final String NEW = "NEW";
    static final String OTHER = "OTHER";

    @NotNull
    private String who;

    /** Name, post and unit as offered, or a part of them; for somebody else only. */
    @Size(max = 300)
    private String person;

    /** One of those offered after the text had meant several. */
    private String personTicked;

    /** Where nobody bears the name, the person is new. */
    static IdentityForm of(boolean unknown) {
        IdentityForm form = new IdentityForm();
        form.who = unknown ? NEW : null;
        return form;
    }

    void check(List<Option> offered, PersonChoices persons, Errors errors) {
        if (who == null || errors.hasFieldErrors("person")) {
            return;
        }
        if (offered.stream().noneMatch(option -> option.value().equals(who))) {
            errors.rejectValue("who", "Unknown");
        } else if (!who.equals(OTHER) && person != null) {
            errors.rejectValue("person", "Unasked");
        } else if (who.equals(OTHER)) {
            if (person == null) {
                errors.rejectValue("person", "NotBlank");
            } else if (persons.isUnknown(person)) {
                errors.rejectValue("person", "Unknown");
            } else if (persons.meant(person, personTicked).isEmpty()) {
                errors.rejectValue("person", "Ambiguous");
            }
        }
    }

    /** Null for somebody new. */
    @Nullable
    PersonId meant(PersonChoices persons) {
        return switch (who) {
            case NEW -> null;
            case OTHER -> persons.meant(person, personTicked).orElseThrow();
            default -> new PersonId(UUID.fromString(who));
        };
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPersonTicked() {
        return personTicked;
    }

    public void setPersonTicked(String personTicked) {
        this.personTicked = personTicked;
    }
}
