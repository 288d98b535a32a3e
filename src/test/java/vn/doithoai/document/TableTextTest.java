package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextTest {

    private static final String TYPED =
            "= Phân công chuẩn bị\nTT | Nội dung | Đơn vị\n1 | Loa, micrô | Văn phòng\n2 | Nước uống";

    @Test
    void rowsAndCellsAreReadFromLinesAndBars() {
        Block.Table table = TableText.parse(TYPED);

        assertThat(table.caption().plain()).isEqualTo("Phân công chuẩn bị");
        assertThat(table.columns())
                .extracting(column -> column.head().plain())
                .containsExactly("TT", "Nội dung", "Đơn vị");
        assertThat(texts(table))
                .containsExactly(List.of("1", "Loa, micrô", "Văn phòng"), List.of("2", "Nước uống", ""));
        assertThat(table.columns().get(0).centred()).isTrue();
        assertThat(table.columns().get(1).share())
                .isGreaterThan(table.columns().get(0).share());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "|", "= chỉ tên bảng", "a", "a | b | c\nd", "| a | b |", "a || b", "\\| | x"})
    void whateverIsTypedMakesATable(String typed) {
        Block.Table table = TableText.parse(typed);

        assertThat(table.columns()).isNotEmpty();
    }

    @Test
    void whatIsPrintedReadsTheSame() {
        Block.Table table = new Block.Table(
                RichText.of("Bảng"),
                List.of(Block.Column.centred("", 5), Block.Column.of("Số | ký hiệu", 20)),
                List.of(
                        Block.Row.of("", "27/KH-UBND"),
                        new Block.Row(List.of(
                                Block.Cell.of("a"), new Block.Cell(List.of(RichText.of("một"), RichText.of("hai")))))));

        Block.Table read = TableText.parse(TableText.print(table));

        assertThat(read.rows()).isEqualTo(table.rows());
        assertThat(read.caption()).isEqualTo(table.caption());
        assertThat(read.columns())
                .extracting(Block.Column::head)
                .containsExactly(RichText.EMPTY, RichText.of("Số | ký hiệu"));
    }

    private static List<List<String>> texts(Block.Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell ->
                                cell.paragraphs().stream().map(RichText::plain).reduce("", String::concat))
                        .toList())
                .toList();
    }
}
