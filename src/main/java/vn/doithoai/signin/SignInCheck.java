package vn.doithoai.signin;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.account.Credentials;
import vn.doithoai.account.Password;
import vn.doithoai.account.Passwords;
import vn.doithoai.throttle.Buckets.Refusal;

/**
 * Checks a sign-in. Unknown account, wrong password and locked account are one answer, take the same time and have the
 * same limits.
 */
@Component
class SignInCheck {

    private final Passwords passwords;
    private final SignInLimits limits;
    private final SignInRecords records;
    private final TransactionOperations transaction;

    SignInCheck(Passwords passwords, SignInLimits limits, SignInRecords records, TransactionOperations transaction) {
        this.passwords = passwords;
        this.limits = limits;
        this.records = records;
        this.transaction = transaction;
    }

    /**
     * @param account who signed in; null when nobody did
     * @param refusal why it was not even checked; null mostly
     */
    record Result(@Nullable UUID account, @Nullable Refusal refusal) {}

    Result check(@Nullable String typedName, @Nullable Password typed, Visitor visitor) {
        String username = Passwords.username(typedName);
        Credentials credentials = passwords.credentials(username).orElse(null);
        UUID account = credentials == null ? null : credentials.account().value();
        Optional<Refusal> refusal = limits.take(account, username, visitor);
        if (refusal.isPresent()) {
            if (refusal.get().isNews()) {
                records.throttled(credentials, visitor);
            }
            return new Result(null, refusal.get());
        }
        boolean fits = passwords.fits(typed == null ? Password.of(null) : typed, credentials);
        if (!fits || credentials == null || account == null) {
            records.failed(credentials, visitor);
            return new Result(null, null);
        }
        limits.giveBack(account, visitor);
        transaction.executeWithoutResult(status -> {
            passwords.signedIn(credentials.account());
            records.succeeded(credentials, visitor);
        });
        return new Result(account, null);
    }
}
