package vn.doithoai.planlink;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.person.PersonChoices;

/** Who presides, as typed. */
@NullUnmarked
class ChairLinkForm {

    /** Name, post and unit as offered, or a part of them. */
    @NotBlank
    @Size(max = 300)
    private String person;

    /** One of those offered after the text had meant several. */
    private String personTicked;

    @NotNull
    private LinkedData.ChairRole role;

    /** The sentence goes into the line at once. */
    private boolean personWritten = true;

    void check(PersonChoices persons, Errors errors) {
        ChosenForm.check("person", person, personTicked, persons, errors);
    }

    LinkedData toData(PersonChoices persons) {
        return new LinkedData.Chair(persons.meant(person, personTicked).orElseThrow(), role);
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

    public LinkedData.ChairRole getRole() {
        return role;
    }

    public void setRole(LinkedData.ChairRole role) {
        this.role = role;
    }

    public boolean isPersonWritten() {
        return personWritten;
    }

    public void setPersonWritten(boolean personWritten) {
        this.personWritten = personWritten;
    }
}
