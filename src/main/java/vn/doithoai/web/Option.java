package vn.doithoai.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a select, radio group or check box group.
 *
 * @param text what it says, for choices that are data
 * @param key message key of what it says, for choices that are part of the program; then {@code text} is empty
 */
public record Option(String value, String text, @Nullable String key) {

    public Option(String value, String text) {
        this(value, text, null);
    }

    /** A choice for each constant; its message key is the prefix, a dot and the constant's name. */
    public static List<Option> ofEnum(Enum<?>[] constants, String keyPrefix) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), "", keyPrefix + "." + constant.name()))
                .toList();
    }
}
