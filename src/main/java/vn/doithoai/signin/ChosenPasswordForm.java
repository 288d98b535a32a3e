package vn.doithoai.signin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.doithoai.account.Password;
import vn.doithoai.account.PasswordRules;
import vn.doithoai.web.CommuneIdentity;

/** Checks a password that somebody chooses and types twice. */
@Component
class ChosenPasswordForm {

    private final PasswordRules rules;
    private final CommuneIdentity commune;

    ChosenPasswordForm(PasswordRules rules, CommuneIdentity commune) {
        this.rules = rules;
        this.commune = commune;
    }

    /**
     * Rejects the fields {@code newPassword} and {@code newPasswordAgain} where they can't be taken.
     *
     * @param known what a guesser knows about the account
     */
    void check(@Nullable Password chosen, @Nullable Password again, BindingResult errors, String... known) {
        String[] all = java.util.Arrays.copyOf(known, known.length + 1);
        all[known.length] = commune.current().committee();
        rules.problem(chosen, all).ifPresentOrElse(problem -> errors.rejectValue("newPassword", problem.code()), () -> {
            if (!Objects.equals(chosen, again)) {
                errors.rejectValue("newPasswordAgain", "signin.password.different");
            }
        });
    }
}
