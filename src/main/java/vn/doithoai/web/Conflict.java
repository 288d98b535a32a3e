package vn.doithoai.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapperImpl;

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
    public record Field(String labelKey, Value mine, Value theirs) {}

    /**
     * @param key message key of a chosen option, such as {@code unit.form.kind.PARTY}; null for typed text
     */
    public record Value(@Nullable String key, String text) {

        private Value chosenFrom(List<Option> options) {
            return options.stream()
                    .filter(option -> option.value().equals(text))
                    .findFirst()
                    .map(option -> new Value(option.key(), option.text()))
                    .orElse(this);
        }
    }

    /**
     * Compares two forms of one type.
     *
     * @param keyPrefix such as {@code unit.form}; the label of property {@code name} is {@code unit.form.name.label}
     */
    public static Conflict between(Object mine, Object theirs, String keyPrefix, String... properties) {
        var left = new BeanWrapperImpl(mine);
        var right = new BeanWrapperImpl(theirs);
        List<Field> fields = new ArrayList<>();
        for (String property : properties) {
            Object mineValue = left.getPropertyValue(property);
            Object theirsValue = right.getPropertyValue(property);
            if (!Objects.equals(mineValue, theirsValue)) {
                fields.add(new Field(
                        keyPrefix + "." + property + ".label",
                        shown(keyPrefix, property, mineValue),
                        shown(keyPrefix, property, theirsValue)));
            }
        }
        return new Conflict(List.copyOf(fields));
    }

    /** The same; the user's form takes over the newer version, so that sending it again overwrites knowingly. */
    public static Conflict between(VersionedForm mine, VersionedForm theirs, String keyPrefix, String... properties) {
        Conflict conflict = between((Object) mine, theirs, keyPrefix, properties);
        mine.setVersion(theirs.getVersion());
        return conflict;
    }

    /** Shows the choices of a property, whose values are ids, by what their options say. */
    public Conflict withChoices(String property, List<Option> options) {
        return new Conflict(fields.stream()
                .map(field -> field.labelKey().endsWith("." + property + ".label")
                        ? new Field(
                                field.labelKey(),
                                field.mine().chosenFrom(options),
                                field.theirs().chosenFrom(options))
                        : field)
                .toList());
    }

    private static Value shown(String keyPrefix, String property, @Nullable Object value) {
        if (value instanceof Enum<?> choice) {
            return new Value(keyPrefix + "." + property + "." + choice.name(), "");
        }
        if (value instanceof LocalDate day) {
            return new Value(null, new DateFormatter().print(day, Locale.ROOT));
        }
        return new Value(null, value == null ? "" : value.toString());
    }
}
