package vn.doithoai.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The columns a list can be ordered by; the first is the list's own order. */
public final class Sorting {

    private final Map<String, Sort> columns = new LinkedHashMap<>();

    private Sorting() {}

    public static Sorting by(String column, String... properties) {
        return new Sorting().or(column, properties);
    }

    public Sorting or(String column, String... properties) {
        columns.put(column, Sort.by(properties));
        return this;
    }

    /** The order asked for, such as {@code -name}; anything else gives the list's own order. */
    public Chosen chosen(@Nullable String asked) {
        boolean descending = asked != null && asked.startsWith("-");
        String column = asked == null ? "" : descending ? asked.substring(1) : asked;
        Sort sort = columns.get(column);
        if (sort == null) {
            var first = columns.entrySet().iterator().next();
            return new Chosen(first.getKey(), first.getValue());
        }
        return new Chosen(descending ? "-" + column : column, descending ? sort.descending() : sort);
    }

    /**
     * @param name as it stands in the address
     */
    public record Chosen(String name, Sort sort) {}
}
