package vn.doithoai.person;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phone number (số điện thoại) as digits: a Vietnamese one with its leading 0, {@code 0912345678}; a foreign one with
 * its country, {@code +85620…}.
 */
public final class PhoneNumber {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.\\-()/]+");
    private static final Pattern VIETNAMESE = Pattern.compile("0\\d{8,10}");
    private static final Pattern FOREIGN = Pattern.compile("\\+[1-9]\\d{7,14}");

    /** A number whose leading 0 a spreadsheet took for superfluous: a mobile one, or that of a household. */
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[35789]\\d{8}|2\\d{9}");

    private static final Pattern VIETNAM_CODE = Pattern.compile("(?:\\+84|0084|84(?=\\d{9,10}$))0?");

    private PhoneNumber() {}

    /** The number in its one form; null when this is no phone number. */
    public static @Nullable String normalised(String typed) {
        String number = BETWEEN_DIGITS.matcher(typed).replaceAll("");
        number = VIETNAM_CODE.matcher(number).lookingAt()
                ? VIETNAM_CODE.matcher(number).replaceFirst("0")
                : number.startsWith("00") ? "+" + number.substring(2) : number;
        if (WITHOUT_ZERO.matcher(number).matches()) {
            number = "0" + number;
        }
        return isNormalised(number) ? number : null;
    }

    static boolean isNormalised(String number) {
        return VIETNAMESE.matcher(number).matches() || FOREIGN.matcher(number).matches();
    }

    /** Enough to tell two numbers apart, too little to call: {@code 0912•••678}. */
    static String masked(String number) {
        return number.substring(0, 4) + "•••" + number.substring(number.length() - 3);
    }
}
