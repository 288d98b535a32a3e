package vn.doithoai.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.person.PersonChoices;
import vn.doithoai.person.PersonId;

/** One person to be invited, as typed. */
@NullUnmarked
class GuestForm {

    /** Name, post and unit as offered, or a part of them. */
    @NotBlank
    @Size(max = 300)
    private String person;

    /** One of those offered after the text had meant several. */
    private String personTicked;

    void check(PersonChoices persons, Errors errors) {
        if (person == null || errors.hasFieldErrors("person")) {
            return;
        }
        if (persons.isUnknown(person)) {
            errors.rejectValue("person", "Unknown");
        } else if (persons.meant(person, personTicked).isEmpty()) {
            errors.rejectValue("person", "Ambiguous");
        }
    }

    PersonId meant(PersonChoices persons) {
        return persons.meant(person, personTicked).orElseThrow();
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
