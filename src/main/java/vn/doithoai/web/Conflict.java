package vn.doithoai.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.core.convert.ConversionService;

/**
 * Two texts of one thing: what the user just typed and what somebody else saved meanwhile. Shown above the form, which
 * keeps the user's text; sending it again overwrites knowingly.
 *
 * @param fields only those that differ
 */
public record Conflict(List<Field> fields) {

    /**
     * @param labelKey message key of the field's label
     */
    public record Field(String labelKey, String mine, String theirs) {}

    /**
     * Compares two forms of one type.
     *
     * @param keyPrefix such as {@code unit.form}; the label of property {@code name} is {@code unit.form.name.label}
     */
    public static Conflict between(
            Object mine, Object theirs, ConversionService conversion, String keyPrefix, String... properties) {
        var left = new BeanWrapperImpl(mine);
        var right = new BeanWrapperImpl(theirs);
        List<Field> fields = new ArrayList<>();
        for (String property : properties) {
            Object mineValue = left.getPropertyValue(property);
            Object theirsValue = right.getPropertyValue(property);
            if (!Objects.equals(mineValue, theirsValue)) {
                fields.add(new Field(
                        keyPrefix + "." + property + ".label",
                        shown(mineValue, conversion),
                        shown(theirsValue, conversion)));
            }
        }
        return new Conflict(List.copyOf(fields));
    }

    private static String shown(@org.jspecify.annotations.Nullable Object value, ConversionService conversion) {
        String text = conversion.convert(value, String.class);
        return text == null ? "" : text;
    }
}
