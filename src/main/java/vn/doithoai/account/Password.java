package vn.doithoai.account;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A password as typed (mật khẩu): composed (NFC), so that it is the same from every keyboard, but never trimmed or
 * cleaned. Forms hold it in this type, so that no page, log or exception ever shows it.
 */
public final class Password {

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /** Also how forms bind it. */
    public static Password of(@Nullable String typed) {
        return new Password(typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    /** What hashing and checking work on; never to be shown or stored. */
    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** In characters as people count them. */
    int length() {
        return text.codePointCount(0, text.length());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Password password && text.equals(password.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "";
    }
}
