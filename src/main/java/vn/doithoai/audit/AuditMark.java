package vn.doithoai.audit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down outside of the program, to compare the log with it later (dấu nhật ký): the number of an
 * entry and the first 64 bits of its hash, which covers all entries before it, such as {@code 57-1a2b-3c4d-5e6f-7081}.
 *
 * @param digits sixteen hexadecimal digits
 */
record AuditMark(long seq, String digits) {

    private static final int DIGITS = 16;
    private static final Pattern TYPED = Pattern.compile("(\\d{1,18})-(\\p{XDigit}{" + DIGITS + "})");

    static AuditMark of(long seq, String hash) {
        return new AuditMark(seq, hash.substring(0, DIGITS));
    }

    /** Null when it is no mark; blanks and hyphens between the digits don't matter. */
    static @Nullable AuditMark parse(String typed) {
        String bare = typed.replaceAll("\\s", "").replace('–', '-');
        int end = bare.indexOf('-') + 1;
        Matcher mark =
                TYPED.matcher(bare.substring(0, end) + bare.substring(end).replace("-", ""));
        return mark.matches()
                ? new AuditMark(Long.parseLong(mark.group(1)), mark.group(2).toLowerCase(Locale.ROOT))
                : null;
    }

    /** @param hash of the entry with this number, null when there is none */
    boolean fits(@Nullable String hash) {
        return hash != null && hash.startsWith(digits);
    }

    /** As people read and copy it. */
    @Override
    public String toString() {
        return seq + "-" + String.join("-", digits.split("(?<=\\G.{4})"));
    }
}
