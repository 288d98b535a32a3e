package vn.doithoai.account;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB and two rounds. Unlike bcrypt it takes a passphrase of any length in bytes. Only a few are
 * computed at a time: each takes memory, and a crowd of sign-ins must not take it all.
 */
@Component
public class PasswordHashes implements PasswordEncoder {

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String nobodys;

    PasswordHashes() {
        this.nobodys = argon2.encode("nobody");
    }

    String hash(Password password) {
        turns.acquireUninterruptibly();
        try {
            return argon2.encode(password.text());
        } finally {
            turns.release();
        }
    }

    /** Takes the same time whether there is a hash or not. */
    public boolean matches(Password password, @Nullable String hash) {
        turns.acquireUninterruptibly();
        try {
            boolean matches = argon2.matches(password.text(), hash == null ? nobodys : hash);
            return matches && hash != null && !password.isEmpty();
        } finally {
            turns.release();
        }
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        return hash(Password.of(typed == null ? null : typed.toString()));
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
        return matches(Password.of(typed == null ? null : typed.toString()), hash);
    }
}
