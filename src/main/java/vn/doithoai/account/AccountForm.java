package vn.doithoai.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.person.PersonChoices;
import vn.doithoai.web.VersionedForm;

/** An account as typed. */
@NullUnmarked
class AccountForm extends VersionedForm {

    /** Name, post and unit as offered, or a part of them. */
    @NotBlank
    @Size(max = 300)
    private String person;

    /** One of those offered after the text had meant several. */
    private String personTicked;

    @NotBlank
    @Username
    private String username;

    @NotEmpty
    private List<String> roles = new ArrayList<>();

    static AccountForm of(AccountSummary account) {
        AccountForm form = new AccountForm();
        form.person = PersonChoices.of(List.of(), account.person())
                .textOf(account.person().id());
        form.username = account.username();
        form.roles = new ArrayList<>(account.roles());
        form.setVersion(account.version());
        return form;
    }

    /** Marks the person as wrong unless the text tells who it is. */
    void check(PersonChoices persons, Errors errors) {
        if (errors.hasFieldErrors("person")) {
            return;
        }
        if (persons.isUnknown(person)) {
            errors.rejectValue("person", "Unknown");
        } else if (persons.meant(person, personTicked).isEmpty()) {
            errors.rejectValue("person", "Ambiguous");
        }
    }

    AccountDetails toDetails(PersonChoices persons) {
        return new AccountDetails(
                username, persons.meant(person, personTicked).orElseThrow(), new LinkedHashSet<>(roles));
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

    public String getUsername() {
        return username;
    }

    /** Capitals, as phones write them by themselves, are no mistake. */
    public void setUsername(String username) {
        this.username = username == null ? null : username.toLowerCase(Locale.ROOT);
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles == null ? new ArrayList<>() : roles;
    }
}
