package vn.doithoai.signin;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.account.Password;

/** A change of one's own password as typed. */
@NullUnmarked
class PasswordForm {

    private Password oldPassword;
    private Password newPassword;
    private Password newPasswordAgain;

    public Password getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(Password oldPassword) {
        this.oldPassword = oldPassword;
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
