package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTextTest {

    @Test
    void aPlainLineIsAParagraph() {
        assertThat(printed("Ủy ban nhân dân xã kính mời.\n\nTrân trọng cảm ơn."))
                .containsExactly("Ủy ban nhân dân xã kính mời.", "Trân trọng cảm ơn.");
    }

    @Test
    void typedNumbersTellTheLevelOnly() {
        assertThat(
                        printed(
                                "I. Thời gian\n3. Ngày 05 tháng 12\nc) Buổi sáng\nc) Buổi chiều\n3. Ngày khác\nV. Địa điểm\n- Hội trường"))
                .containsExactly(
                        "I. THỜI GIAN",
                        " 1. Ngày 05 tháng 12",
                        "  a) Buổi sáng",
                        "  b) Buổi chiều",
                        " 2. Ngày khác",
                        "II. ĐỊA ĐIỂM",
                        " - Hội trường");
    }

    @Test
    void aPlainLineStandsUnderItsTitleElseBesideTheItems() {
        assertThat(printed("I. Mục đích\nNội dung của mục.\n1. Một việc.\nLời kết."))
                .containsExactly("I. MỤC ĐÍCH", " Nội dung của mục.", " 1. Một việc.", " Lời kết.");
        assertThat(printed("1. Một việc.\nLời kết.")).containsExactly("1. Một việc.", "Lời kết.");
    }

    @Test
    void whatOnlyLooksLikeANumberStaysText() {
        assertThat(printed("UBND. Không phải mục\n27/KH-UBND là số cũ\n1.250 hộ dân"))
                .containsExactly("UBND. Không phải mục", "27/KH-UBND là số cũ", "1.250 hộ dân");
    }

    @Test
    void everyWordIsKept() {
        String text = "I. Một\n- hai\n1. ba\na) bốn\nnăm\nII. sáu\n+ bảy";
        assertThat(String.join(" ", printed(text)).toLowerCase())
                .contains("một", "hai", "ba", "bốn", "năm", "sáu", "bảy");
    }

    private static List<String> printed(String text) {
        List<String> lines = new ArrayList<>();
        print(BodyText.parse(text), "", lines);
        return lines;
    }

    private static void print(List<Block> blocks, String indent, List<String> lines) {
        List<String> labels = Numbering.labels(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Item item) {
                lines.add(indent + labels.get(i) + " " + item.text().plain());
                print(item.blocks(), indent + " ", lines);
            } else if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                lines.add(indent + paragraph.text().plain());
            }
        }
    }
}
