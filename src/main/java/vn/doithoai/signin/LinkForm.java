package vn.doithoai.signin;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.account.Password;

/** A password chosen by a one-time link, as typed; the link's token travels in the form, not in its address. */
@NullUnmarked
class LinkForm {

    private String token;
    private Password newPassword;
    private Password newPasswordAgain;

    static LinkForm of(String token) {
        LinkForm form = new LinkForm();
        form.token = token;
        return form;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public Password getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(Password newPassword) {
        this.newPassword = newPassword;
    }

    public Password getNewPasswordAgain() {
        return newPasswordAgain;
    }

    public void setNewPasswordAgain(Password newPasswordAgain) {
        this.newPasswordAgain = newPasswordAgain;
    }
}
