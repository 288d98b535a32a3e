package vn.doithoai.tabular;

import java.util.Arrays;
import java.util.List;

/**
 * A column that somebody who takes rows in understands (cột đọc được).
 *
 * @param code what the taker calls it
 * @param required without it no row can be read
 * @param names as offices write them over the column; how they are written doesn't matter
 */
public record TableColumn(String code, boolean required, List<String> names) {

    public TableColumn {
        names = List.copyOf(names);
    }

    public static TableColumn required(String code, String... names) {
        return new TableColumn(code, true, Arrays.asList(names));
    }

    public static TableColumn of(String code, String... names) {
        return new TableColumn(code, false, Arrays.asList(names));
    }
}
