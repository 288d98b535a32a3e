package vn.doithoai.account;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.ListRequest;

/** Which accounts a list is asked for. */
@NullUnmarked
class AccountListRequest extends ListRequest {

    private String role;
    private AccountState state;

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public AccountState getState() {
        return state;
    }

    /** An unknown state, typed into the address by hand, means all. */
    public void setState(String state) {
        this.state = AccountState.named(state);
    }
}
