package vn.doithoai.account;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which accounts a list is asked for. */
@NullUnmarked
class AccountListRequest extends ListRequest {

    private static final Sorting SORTING = Sorting.by("name", "given_name", "full_name", "username")
            .or("username", "username")
            .or("lastSignIn", "last_sign_in_at", "username");

    private String role;
    private AccountState state;

    Sorting.Chosen order() {
        return SORTING.chosen(getSort());
    }

    AccountFilter toFilter() {
        return new AccountFilter(getQ(), role, state);
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public AccountState getState() {
        return state;
    }

    public void setState(AccountState state) {
        this.state = state;
    }
}
