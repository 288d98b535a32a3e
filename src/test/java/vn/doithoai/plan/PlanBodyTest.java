package vn.doithoai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.Block;
import vn.doithoai.document.BodyText;
import vn.doithoai.document.Level;

class PlanBodyTest {

    private static final String SEED = """
            Ủy ban nhân dân xã xây dựng Kế hoạch như sau:
            I. Mục đích, yêu cầu
            1. Mục đích
            Trực tiếp nắm bắt ý kiến.
            2. Yêu cầu
            Thực hiện nghiêm túc.
            II. Nội dung
            - Kinh tế, văn hóa, xã hội.
            - Quốc phòng, an ninh.
            III. Tổ chức thực hiện
            1. Văn phòng:
            a) Gửi giấy mời.
            b) Chuẩn bị hội trường.
            2. Trưởng các thôn thông báo.
            Trên đây là Kế hoạch.
            """;

    @Test
    void titlesBeginSectionsAndAllElseBecomesLines() {
        List<SectionText> sections = PlanBody.of(BodyText.parse(SEED)).sections();

        assertThat(sections)
                .extracting(SectionText::level)
                .containsExactly(null, Level.ROMAN, Level.ROMAN, Level.ROMAN);
        assertThat(PlanBody.labels(sections)).containsExactly("", "I.", "II.", "III.");
        assertThat(sections.get(1).numbered())
                .containsExactly("1. Mục đích", "Trực tiếp nắm bắt ý kiến.", "2. Yêu cầu", "Thực hiện nghiêm túc.");
        assertThat(sections.get(3).numbered())
                .containsExactly(
                        "1. Văn phòng:",
                        "a) Gửi giấy mời.",
                        "b) Chuẩn bị hội trường.",
                        "2. Trưởng các thôn thông báo.",
                        "Trên đây là Kế hoạch.");
    }

    @Test
    void theTreeComesBackAsItWent() {
        List<Block> body = List.of(
                Block.Paragraph.of("Mở đầu."),
                Block.Item.titled(
                        Level.PART,
                        "Phần chung",
                        Block.Item.titled(
                                Level.ROMAN,
                                "Mục đích",
                                Block.Item.titled(Level.ARABIC, "Chung", Block.Item.of(Level.DASH, "Một.")),
                                Block.Item.of(
                                        Level.ARABIC,
                                        "Hai:",
                                        Block.Item.of(Level.LETTER, "Ba.", Block.Note.of("Bốn.")))),
                        Block.Item.titled(Level.ROMAN, "Nội dung", Block.Paragraph.of("Năm."))),
                Block.Item.titled(Level.PART, "Phần riêng", Block.Item.titled(Level.ROMAN, "Khác")));

        assertThat(PlanBody.blocks(PlanBody.of(body).sections())).isEqualTo(body);
        assertThat(PlanBody.labels(PlanBody.of(body).sections()))
                .containsExactly("", "Phần I", "I.", "II.", "Phần II", "I.");
    }

    @Test
    void aPlanWithoutRomanNumbersIsDividedByItsTitles() {
        List<SectionText> sections = PlanBody.of(List.of(
                        Block.Item.titled(Level.ARABIC, "Mục đích", Block.Item.of(Level.DASH, "Một.")),
                        Block.Item.titled(Level.ARABIC, "Nội dung", Block.Item.of(Level.LETTER, "Hai."))))
                .sections();

        assertThat(PlanBody.labels(sections)).containsExactly("", "1.", "2.");
        assertThat(sections.get(2).numbered()).containsExactly("a) Hai.");
    }

    @Test
    void whatDoesNotFitIsHandedBack() {
        List<Block> many = Collections.nCopies(PlanSection.MOST_LINES + 2, Block.Paragraph.of("Một dòng."));

        PlanBody body = PlanBody.of(many);

        assertThat(body.sections().get(0).lines()).hasSize(PlanSection.MOST_LINES);
        assertThat(body.overflow()).containsExactly("Một dòng.", "Một dòng.");
    }
}
