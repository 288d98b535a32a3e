package vn.doithoai.invitation;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.InstallationKeys;
import vn.doithoai.shared.Token;

/**
 * The two codes on a letter (mã trên giấy mời). The token of the QR code is computed from the invitation's id with a secret
 * of this installation, so a letter printed again bears the same one; the database knows its hash only. The short code is
 * for staff at the door and opens nothing by itself.
 */
@Component
class InvitationTokens {

    private static final String PURPOSE = "invitation";
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InstallationKeys keys;

    InvitationTokens(InstallationKeys keys) {
        this.keys = keys;
    }

    Token token(UUID invitation) {
        byte[] message = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(invitation.getMostSignificantBits())
                .putLong(invitation.getLeastSignificantBits())
                .array();
        return Token.of(keys.sign(PURPOSE, message));
    }

    /** Without characters that look alike: no 0 and O, no 1, I and L. */
    static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
