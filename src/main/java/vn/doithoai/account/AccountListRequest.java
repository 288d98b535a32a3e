package vn.doithoai.account;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.ListRequest;

/** Which accounts a list is asked for. */
@NullUnmarked
class AccountListRequest extends ListRequest {

    private String role;
    private String state;

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getState() {
        return state;
    }

<<<<<<< HEAD
    public void setState(String state) {
        this.state = state;
    }

    /** An unknown state, typed into the address by hand, means all. */
    AccountState toState() {
        return AccountState.named(state);
=======
    public void setState(AccountState state) {
        this.state = state;
>>>>>>> origin/main
    }
}
