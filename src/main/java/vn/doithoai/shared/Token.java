package vn.doithoai.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 128 bits nobody can guess that open something to whoever has them: a link, a ticket, the key of a form. Stored and found by
 * their SHA-256 only; in text 22 characters that fit into an address.
 */
public final class Token {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    public static Token fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The first 128 bits of what nobody else can compute: the same again whenever it is asked for. */
    public static Token of(byte[] secret) {
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(secret, BYTES)));
    }

    /** Empty for what no token looks like. */
    public static Optional<Token> parse(@Nullable String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    /** For the holder's eyes: never into logs, records or the database. */
    public String text() {
        return text;
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "token";
    }
}
