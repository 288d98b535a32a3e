package vn.doithoai.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.RecordedAt;

/**
 * One running sign-in on the page of its owner.
 *
 * @param handle names it in addresses without giving its id away
 * @param own the one that looks at the page
 */
record SignInRow(
        String handle,
        DeviceKind device,
        String address,
        @Nullable String since,
        String lastSeen,
        boolean own) {

    private static final int HANDLE_BYTES = 16;

    static SignInRow of(SignInSession<?> session, boolean own) {
        Instant since = session.signedInAt();
        return new SignInRow(
                handle(session.getId()),
                DeviceKind.parse(session.text(SignInSession.DEVICE)),
                session.text(SignInSession.ADDRESS),
                since == null ? null : RecordedAt.shown(since),
                RecordedAt.shown(session.getLastAccessedTime()),
                own);
    }

    static String handle(String sessionId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, HANDLE_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
