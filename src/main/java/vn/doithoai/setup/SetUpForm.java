package vn.doithoai.setup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.account.Password;
import vn.doithoai.account.Username;
import vn.doithoai.organisation.CommuneForm;

/** A set-up as typed. */
@NullUnmarked
class SetUpForm {

    @NotBlank
    private String key;

    @Valid
    private CommuneForm commune = CommuneForm.blank();

    @NotBlank
    @Size(max = 100)
    private String fullName;

    @NotBlank
    @Username
    private String username;

    private Password newPassword;
    private Password newPasswordAgain;

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public CommuneForm getCommune() {
        return commune;
    }

    public void setCommune(CommuneForm commune) {
        this.commune = commune;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getUsername() {
        return username;
    }

    /** Capitals, as phones write them by themselves, are no mistake. */
    public void setUsername(String username) {
        this.username = username == null ? null : username.toLowerCase(Locale.ROOT);
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
