package vn.doithoai.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonUse;
import vn.doithoai.shared.Permission;

/** The account of a person, on the person's page; one that isn't locked keeps the person from leaving. */
@Component
class AccountUse implements PersonUse {

    private final AccountRepository accounts;

    AccountUse(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Item> of(PersonId person) {
        return accounts.findByPersonId(person.value()).stream()
                .map(account -> new Item(
                        "account",
                        account.username(),
                        AccountController.PATH + "/" + account.id(),
                        Permission.ACCOUNT_EDIT,
                        !account.isLocked()))
                .toList();
    }

    /** An account stays with its person; so its person is the one to keep. */
    @Override
    public @Nullable String againstMerging(PersonId merged) {
        return accounts.findByPersonId(merged.value()).isPresent() ? "account" : null;
    }
}
