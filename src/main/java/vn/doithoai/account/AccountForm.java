package vn.doithoai.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;

/** An account as typed. */
@NullUnmarked
class AccountForm {

    @NotBlank
    @Username
    private String username;

    @NotBlank
    @Size(max = 120)
    private String displayName;

    @NotEmpty
    private List<String> roles = new ArrayList<>();

    private long version;

    static AccountForm of(AccountSummary account) {
        AccountForm form = new AccountForm();
        form.username = account.username();
        form.displayName = account.displayName();
        form.roles = new ArrayList<>(account.roles());
        form.version = account.version();
        return form;
    }

    AccountDetails toDetails() {
        return new AccountDetails(username, displayName, new LinkedHashSet<>(roles));
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

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles == null ? new ArrayList<>() : roles;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
