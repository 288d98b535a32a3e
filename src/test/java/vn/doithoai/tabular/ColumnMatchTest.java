package vn.doithoai.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnMatchTest {

    private static final List<TableColumn> KNOWN = List.of(
            TableColumn.required("name", "Họ và tên", "Họ tên", "Tên"),
            TableColumn.of("post", "Chức vụ", "Chức danh"),
            TableColumn.of("village", "Thôn", "Bản", "Thôn, bản"),
            TableColumn.of("phone", "SĐT", "Số điện thoại", "Điện thoại"));

    @Test
    void namesAreFoundHoweverTheyAreWritten() {
        assertThat(of(row("STT", "HỌ VÀ TÊN", "chức  vụ", "Thôn/Bản", "Số ĐT (di động)", "Số điện thoại"))
                        .columns())
                .containsExactly(null, "name", "post", "village", null, "phone");
        assertThat(of(row("Ho ten", "Chức danh hiện nay", "S.Đ.T.")).columns()).containsExactly("name", "post", null);
        assertThat(of(row("Tên", "Họ và tên")).columns()).as("each once").containsExactly("name", null);
    }

    @Test
    void aTitleAboveAndNumbersBelowAreNoRows() {
        var table = new Table(
                "",
                List.of(
                        row("UBND XÃ SUỐI MÂY"),
                        row("DANH SÁCH ĐẠI BIỂU, BẢN CHÍNH"),
                        row("TT", "Họ và tên", "Chức vụ", "Bản"),
                        row("(1)", "(2)", "(3)", "(4)"),
                        row("1", "Lò Văn Ứng", "Trưởng bản", "Nà Lạn")));
        var match = ColumnMatch.of(table, KNOWN);

        assertThat(match.headRow()).isEqualTo(2);
        assertThat(match.rows(table)).hasSize(1);
        assertThat(match.text(table.rows().get(4), "village")).isEqualTo("Nà Lạn");
        assertThat(match.text(table.rows().get(4), "phone")).isEmpty();
    }

    @Test
    void withoutNamesNothingIsMeantAndEverythingCanBeSaid() {
        var table = new Table("", List.of(row("Lò Văn Ứng", "0912345678"), row("Lò Văn Ưng", "")));
        var match = ColumnMatch.of(table, KNOWN);
        assertThat(match.headRow()).isEqualTo(-1);
        assertThat(match.rows(table)).hasSize(2);

        var said = match.changed(Map.of(0, "name", 1, "phone", 9, "post", -1, "post"), KNOWN);
        assertThat(said.columns()).containsExactly("name", "phone");
        assertThat(said.changed(Map.of(1, "name", 0, "khong-co"), KNOWN).columns())
                .containsExactly(null, "name");
        assertThat(said.changed(Map.of(1, ""), KNOWN).has("phone")).isFalse();
    }

    private static ColumnMatch of(Table.Row row) {
        return ColumnMatch.of(new Table("", List.of(row)), KNOWN);
    }

    private static Table.Row row(String... cells) {
        return new Table.Row(1, Arrays.asList(cells));
    }
}
