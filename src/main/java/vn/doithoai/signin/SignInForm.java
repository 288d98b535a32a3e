package vn.doithoai.signin;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.account.Password;

/** A sign-in as typed; only the page reads it, the check takes the request itself. */
@NullUnmarked
class SignInForm {

    private String username;
    private Password password;

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public Password getPassword() {
        return password;
    }

    public void setPassword(Password password) {
        this.password = password;
    }
}
