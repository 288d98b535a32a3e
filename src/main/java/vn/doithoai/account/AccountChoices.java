package vn.doithoai.account;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.person.PersonChoices;
import vn.doithoai.person.Persons;
import vn.doithoai.web.Option;

/** What the form of an account offers: roles and persons. */
@Component
class AccountChoices {

    private final Accounts accounts;
    private final RoleNames roleNames;
    private final Persons persons;

    AccountChoices(Accounts accounts, RoleNames roleNames, Persons persons) {
        this.accounts = accounts;
        this.roleNames = roleNames;
        this.persons = persons;
    }

    List<Option> roles() {
        return roleNames.options(accounts.roles());
    }

    boolean areRoles(Collection<String> codes) {
        return accounts.roles().containsAll(codes);
    }

    String namesOfRoles(Collection<String> codes) {
        return roleNames.joined(codes);
    }

    /** Whom the typed text may mean. */
    PersonChoices persons(@Nullable String typed, @Nullable AccountSummary account) {
        return persons.choices(typed, account == null ? null : account.person());
    }

    /** To type from: whoever has a post in a unit. All others are found by their names. */
    List<Option> officials(@Nullable AccountSummary account) {
        return PersonChoices.of(persons.officials(), account == null ? null : account.person())
                .options();
    }
}
