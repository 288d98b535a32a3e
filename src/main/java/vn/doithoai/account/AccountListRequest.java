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

    public void setState(AccountState state) {
        this.state = state;
    }
}
