package vn.doithoai.preparation;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the stage's backdrop (ma-két).
 *
 * @param head whose conference it is, on top; up to 150 characters
 * @param title its name in large letters, a line for each line; up to 300 characters
 * @param theme up to 320 characters
 * @param foot place and date; up to 150 characters
 */
public record BackdropText(
        @Nullable String head,
        String title,
        @Nullable String theme,
        @Nullable String foot) {

    static final int HEAD = 150;
    static final int TITLE = 300;
    static final int TITLE_LINES = 8;
    static final int THEME = 320;
    static final int FOOT = 150;

    public BackdropText {
        boolean tooLong = longer(head, HEAD) || longer(title, TITLE) || longer(theme, THEME) || longer(foot, FOOT);
        if (title.isBlank() || tooLong || title.lines().count() > TITLE_LINES) {
            throw new IllegalArgumentException("a backdrop has a title of at most " + TITLE_LINES + " lines");
        }
    }

    private static boolean longer(@Nullable String text, int most) {
        return text != null && text.length() > most;
    }

    /** All of it, to be compared. */
    String whole() {
        return Stream.of(head, title, theme, foot).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
