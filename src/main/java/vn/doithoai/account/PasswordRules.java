package vn.doithoai.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Text;

/**
 * What a password (mật khẩu) must be: long, and not one of those that everybody tries first (OWASP ASVS 5.0, 6.2). Kinds of
 * characters are not prescribed; a sentence in Vietnamese is welcome.
 */
@Component
public class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    /** What must be left of a password beside words that a guesser knows. */
    private static final int OWN_LETTERS = 6;

    private static final int DIFFERENT_CHARACTERS = 5;
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern KNOWN_TAIL = Pattern.compile("\\s+|(?<=\\s)\\p{Nd}+");
    private static final Pattern OUTER_DIGITS = Pattern.compile("^\\d+|\\d+$");

    private final Set<String> common;

    PasswordRules() {
        this.common = read("account/common-passwords.txt");
    }

    /** Why a password can't be used; the sentence is the message {@code account.password.<name>}. */
    public enum Problem {
        EMPTY,
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        GUESSABLE;

        public String code() {
            return "account.password." + name();
        }
    }

    /**
     * @param known what a guesser knows about the account: user name, name, commune
     * @return empty when the password may be used
     */
    public Optional<Problem> problem(@Nullable Password password, @Nullable String... known) {
        if (password == null || password.isEmpty()) {
            return Optional.of(Problem.EMPTY);
        }
        if (password.length() < SHORTEST) {
            return Optional.of(Problem.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        if (isCommon(password.text()) || password.text().codePoints().distinct().count() < DIFFERENT_CHARACTERS) {
            return Optional.of(Problem.COMMON);
        }
        return withoutKnown(password.text(), known).length() < OWN_LETTERS
                ? Optional.of(Problem.GUESSABLE)
                : Optional.empty();
    }

    /** Also with digits before or behind, and twice or three times over. */
    private boolean isCommon(String text) {
        String bare = bare(text);
        String word = OUTER_DIGITS.matcher(bare).replaceAll("");
        return common.contains(text.toLowerCase(Locale.ROOT))
                || common.contains(bare)
                || common.contains(word)
                || common.contains(repeated(bare))
                || common.contains(repeated(word))
                || word.isEmpty() && isRun(bare);
    }

    /** Digits that only count up or down, or repeat a short group. */
    private static boolean isRun(String digits) {
        if (digits.length() < SHORTEST) {
            return false;
        }
        int step = step(digits, 1);
        boolean even = step == 1 || step == 9 || step == 0;
        for (int i = 2; even && i < digits.length(); i++) {
            even = step(digits, i) == step;
        }
        return even || !repeated(digits).equals(digits);
    }

    private static int step(String digits, int i) {
        return (digits.charAt(i) - digits.charAt(i - 1) + 10) % 10;
    }

    /** "abcabc" → "abc"; what is no repetition stays. */
    private static String repeated(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            String group = text.substring(0, length);
            if (text.length() % length == 0
                    && group.repeat(text.length() / length).equals(text)) {
                return group;
            }
        }
        return text;
    }

    /** What a guesser would have to guess: without the words he knows, digits behind them and spaces. */
    private static String withoutKnown(String text, @Nullable String... known) {
        String rest = Text.fold(text);
        for (String word : known(known)) {
            rest = rest.replace(word, " ");
        }
        return KNOWN_TAIL.matcher(rest).replaceAll("");
    }

    /** Whole texts before their words, long before short. */
    private static Set<String> known(@Nullable String... known) {
        return Arrays.stream(known)
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.concat(
                        Stream.of(bare(text)), Arrays.stream(NEITHER_LETTER_NOR_DIGIT.split(Text.fold(text)))))
                .filter(word -> word.length() >= 3)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Letters and digits only; signs that stand for a letter count as it. */
    private static String bare(String text) {
        String folded = Text.fold(text).replace('@', 'a').replace('$', 's');
        return NEITHER_LETTER_NOR_DIGIT.matcher(folded).replaceAll("");
    }

    private static Set<String> read(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
