package vn.doithoai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.Level;

class TypedLinesTest {

    @Test
    void eachLineBreakBeginsANewLineAndTheFirstKeepsItsId() {
        Line typed = Line.of(ItemKind.DASH, "Một.\n\nHai.\nBa.");

        List<Line> split = TypedLines.of(List.of(typed), Level.ROMAN);

        assertThat(split).extracting(Line::text).containsExactly("Một.", "Hai.", "Ba.");
        assertThat(split).extracting(Line::kind).containsOnly(ItemKind.DASH);
        assertThat(split.get(0).id()).isEqualTo(typed.id());
        assertThat(split).extracting(Line::id).doesNotHaveDuplicates();
    }

    @Test
    void pastedNumbersTellTheKind() {
        assertThat(read(ItemKind.PARAGRAPH, "Các đơn vị:\n1. Văn phòng\na) Giấy mời\n- Loa\n+ Nước\nđ) Ghế"))
                .containsExactly(
                        "PARAGRAPH Các đơn vị:",
                        "CLAUSE Văn phòng",
                        "POINT Giấy mời",
                        "DASH Loa",
                        "DASH Nước",
                        "POINT Ghế");
    }

    @Test
    void aNumberTypedWhereOneStandsAnywayIsTakenOff() {
        assertThat(read(ItemKind.CLAUSE, "3. Văn phòng")).containsExactly("CLAUSE Văn phòng");
        assertThat(read(ItemKind.HEADING, "3. Mục đích")).containsExactly("HEADING Mục đích");
        assertThat(read(ItemKind.DASH, "- Loa")).containsExactly("DASH Loa");
    }

    @Test
    void aParagraphAloneStaysAsTyped() {
        assertThat(read(ItemKind.PARAGRAPH, "- Loa")).containsExactly("PARAGRAPH - Loa");
        assertThat(read(ItemKind.DASH, "1.250 hộ dân")).containsExactly("DASH 1.250 hộ dân");
    }

    @Test
    void tablesStayWhole() {
        assertThat(read(ItemKind.TABLE, "TT | Việc\n1 | Loa")).containsExactly("TABLE TT | Việc\n1 | Loa");
    }

    @Test
    void noKindIsReadThatTheSectionDoesNotTake() {
        assertThat(TypedLines.of(List.of(Line.of(ItemKind.POINT, "x\n1. y")), Level.ARABIC))
                .extracting(line -> line.kind() + " " + line.text())
                .containsExactly("POINT x", "POINT 1. y");
    }

    private static List<String> read(ItemKind kind, String text) {
        return TypedLines.of(List.of(Line.of(kind, text)), Level.ROMAN).stream()
                .map(line -> line.kind() + " " + line.text())
                .toList();
    }
}
