package vn.doithoai.signin;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/** Session ids of 27 random bytes: 36 characters, as long as the column; a random UUID has only 122 bits. */
@Component
class SessionIds implements SessionIdGenerator {

    private static final int BYTES = 27;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{36}");

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generate() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What a browser sends may be anything; only what looks like an id goes to the database. */
    static boolean isShaped(@Nullable String id) {
        return id != null && SHAPE.matcher(id).matches();
    }
}
