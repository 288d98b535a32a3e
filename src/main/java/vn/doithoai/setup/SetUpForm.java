package vn.doithoai.setup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.account.Password;
import vn.doithoai.organisation.CommuneDetails;
import vn.doithoai.organisation.CommuneKind;

/** A set-up as typed. */
@NullUnmarked
class SetUpForm {

    @NotBlank
    private String key;

    @NotNull
    private CommuneKind kind;

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotBlank
    @Size(max = 80)
    private String province;

    @Size(max = 80)
    private String placeName;

    @NotBlank
    @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,39}|\\s*")
    private String username;

    @NotBlank
    @Size(max = 120)
    private String displayName;

    private Password newPassword;
    private Password newPasswordAgain;

    static SetUpForm blank() {
        SetUpForm form = new SetUpForm();
        form.kind = CommuneKind.COMMUNE;
        return form;
    }

    /** The place in a paper's date line is mostly the commune's own name. */
    CommuneDetails toCommune() {
        return new CommuneDetails(kind, name, province, placeName == null ? name : placeName, null, null, null);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public CommuneKind getKind() {
        return kind;
    }

    public void setKind(CommuneKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getPlaceName() {
        return placeName;
    }

    public void setPlaceName(String placeName) {
        this.placeName = placeName;
    }

    public String getUsername() {
        return username;
    }

    /** Capitals, as phones write them by themselves, are no mistake. */
    public void setUsername(String username) {
        this.username = username == null ? null : username.toLowerCase(Locale.ROOT);
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
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
