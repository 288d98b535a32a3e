package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.doithoai.document.PdfPage.Stroke;
import vn.doithoai.document.PdfPage.Text;

/** The page itself as Nghị định 30/2020/NĐ-CP, Phụ lục I wants it: sheet, margins, numbers, rules, spaces. */
class PageMeasuresTest {

    private static final double POINT = 25.4 / 72;
    private static final List<String> ALL =
            List.of("plan", "letter", "notice", "submission", "report", "divided", "hostile", "marked");

    private final DocumentRenderer renderer = new DocumentRenderer();

    static Stream<String> samples() {
        return ALL.stream();
    }

    /** Margins 20 to 25, 20 to 25, 30 to 35 and 15 to 20 mm; only the page number stands outside. */
    @ParameterizedTest
    @MethodSource("samples")
    void nothingStandsInTheMargins(String sample) {
        for (PdfPage page : DecreeTest.pdf(sample)) {
            assertThat(Math.min(page.width(), page.height())).isEqualTo(210, within(0.1));
            assertThat(Math.max(page.width(), page.height())).isEqualTo(297, within(0.1));
            assertThat(body(page)).isNotEmpty().allSatisfy(text -> {
                assertThat(text.left()).as(text.words()).isGreaterThan(29.9);
                assertThat(text.right()).as(text.words()).isLessThan(page.width() - 14.9);
                assertThat(text.baseline()).as(text.words()).isBetween(20.0, page.height() - 20);
            });
            assertThat(page.strokes()).allSatisfy(stroke -> {
                assertThat(stroke.left()).isGreaterThan(29.5);
                assertThat(stroke.right()).isLessThan(page.width() - 14.5);
            });
        }
    }

    /** Lines reach from margin to margin, so the margins aren't wider than allowed either. */
    @Test
    void linesFillTheWidth() {
        Text line = DecreeTest.pdf("plan").get(0).find("việc đang vướng mắc ở từng thôn");
        assertThat(line.left()).isEqualTo(30, within(0.1));
        Text full = DecreeTest.pdf("plan").get(0).find("Lắng nghe tâm tư");
        assertThat(full.right()).as("justified").isEqualTo(195, within(0.3));
    }

    @Test
    void wideTablesLieAcross() {
        List<PdfPage> pages = DecreeTest.pdf("report");
        PdfPage last = pages.get(pages.size() - 1);

        assertThat(last.width()).isGreaterThan(last.height());
        assertThat(last.strokes().stream().mapToDouble(Stroke::right).max().orElse(0))
                .as("the table's right edge")
                .isEqualTo(297 - 15, within(0.5));
        assertThat(pages.subList(0, 7))
                .allSatisfy(page -> assertThat(page.width()).isLessThan(page.height()));
    }

    /** 13 to 14 pt, upright, in the middle of the top margin's width, none on a first page, each annex on its own. */
    @ParameterizedTest
    @MethodSource("samples")
    void pagesAreNumberedFromTheSecond(String sample) {
        int number = 0;
        for (PdfPage page : DecreeTest.pdf(sample)) {
            boolean first = number == 0 || page.find("Phụ lục") != null && page.find("(Kèm theo") != null;
            number = first ? 1 : number + 1;
            List<Text> inMargin =
                    page.texts().stream().filter(PageBreaks::isInTopMargin).toList();
            if (first) {
                assertThat(inMargin).isEmpty();
            } else {
                Text shown = inMargin.get(0);
                assertThat(inMargin).hasSize(1);
                assertThat(shown.words()).isEqualTo(String.valueOf(number));
                assertThat(shown.size()).isBetween(13.0, 14.0);
                assertThat(shown.bold() || shown.italic()).isFalse();
                assertThat(shown.centre()).isEqualTo((30 + page.width() - 15) / 2, within(0.3));
            }
        }
    }

    /** As long as the motto; a third to a half of the line above it elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "plan, Độc lập - Tự do - Hạnh phúc, 0.99, 1.01",
        "plan, XÃ SUỐI MÂY, 0.33, 0.5",
        "letter, VĂN PHÒNG HĐND VÀ UBND, 0.33, 0.5",
        "plan, Tổ chức đối thoại trực tiếp với Nhân dân năm 2026, 0.33, 0.5",
        "submission, Về kinh phí tổ chức đối thoại, 0.33, 0.5"
    })
    void rulesAreAsLongAsTheyShould(String sample, String words, double least, double most) {
        PdfPage page = DecreeTest.pdf(sample).get(0);
        Text text = page.find(words);

        Stroke rule = page.ruleUnder(text);

        assertThat(rule).as("a rule under " + words).isNotNull();
        assertThat(rule.width() / text.width()).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({
        "plan, HEADRULE, Tiêu ngữ, 0.98, 1.02",
        "plan, HEADRULE, Cơ quan ban hành, 0.33, 0.5",
        "plan, TITLERULE, Trích yếu, 0.33, 0.5"
    })
    void rulesOfTheWordFileAreAsLongAsTheyShould(String sample, String rule, String above, double least, double most) {
        var document = WordFile.of(renderer.docx(SampleDocuments.named(sample))).document();
        List<org.apache.poi.xwpf.usermodel.XWPFParagraph> paragraphs = new java.util.ArrayList<>();
        document.getTables().get(0).getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .forEach(cell -> paragraphs.addAll(cell.getParagraphs()));
        paragraphs.addAll(document.getParagraphs());
        ParagraphStyle style = Stream.of(ParagraphStyle.values())
                .filter(each -> each.wordName().equals(above))
                .findFirst()
                .orElseThrow();
        double room = style == ParagraphStyle.SUBJECT ? 165 : style == ParagraphStyle.MOTTO ? 97 : 68;
        for (int i = 1; i < paragraphs.size(); i++) {
            boolean found = rule.equals(paragraphs.get(i).getStyleID())
                    && style.wordId().equals(paragraphs.get(i - 1).getStyleID());
            if (found) {
                double text = style.width(RichText.of(paragraphs.get(i - 1).getText())) * POINT;
                double left = paragraphs.get(i).getIndentationLeft() / 20.0 * POINT;
                double right = paragraphs.get(i).getIndentationRight() / 20.0 * POINT;
                assertThat(left).isEqualTo(right);
                assertThat((room - left - right) / text).isBetween(least, most);
                return;
            }
        }
        throw new AssertionError("no rule under " + above);
    }

    /** Single to one and a half between lines, at least 6 pt between paragraphs. */
    @Test
    void linesAndParagraphsKeepTheirDistance() {
        PdfPage page = DecreeTest.pdf("plan").get(0);
        double single = 14 * DecreeFormat.LINE_HEIGHT * POINT;
        double line = page.find("việc đang vướng mắc").baseline()
                - page.find("Lắng nghe tâm tư").baseline();
        double paragraph = page.find("Thông tin đến bà con").baseline()
                - page.find("việc đang vướng mắc").baseline();

        assertThat(line).isBetween(single - 0.05, 1.5 * single);
        assertThat(paragraph - line).isGreaterThan(6 * POINT - 0.05);
    }

    /** Subject of a công văn: 6 pt under the number. */
    @Test
    void theSubjectOfALetterStandsSixPointsUnderItsNumber() {
        PdfPage page = DecreeTest.pdf("letter").get(0);
        double between = page.find("V/v").baseline() - page.find("Số:").baseline();

        assertThat(between / POINT - 13 * DecreeFormat.LINE_HEIGHT).isEqualTo(6, within(0.3));
        assertThat(word("letter", "V/v").above()).isEqualTo(6 * 20);
    }

    /** Number under the issuer and date under the motto on one level; recipients and authority likewise (7a, 9b). */
    @ParameterizedTest
    @CsvSource({
        "plan, ỦY BAN NHÂN DÂN, CỘNG HÒA",
        "plan, Số:, 'Suối Mây, ngày'",
        "plan, Nơi nhận:, TM. ỦY BAN NHÂN DÂN",
        "report, THƯ KÝ, CHỦ TỌA",
        "report, Đèo Thị Sương, Lò Văn Thượng"
    })
    void whatBelongsTogetherStandsOnOneLevel(String sample, String left, String right) {
        PdfPage page = DecreeTest.pdf(sample).stream()
                .filter(each -> each.find(left) != null && each.find(right) != null)
                .findFirst()
                .orElseThrow();
        // Upper edges agree; baselines differ by the difference of the ascents of 11 to 14 pt
        assertThat(page.find(left).baseline()).isEqualTo(page.find(right).baseline(), within(1.0));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTextEndsWithItsMark(String sample) {
        List<Text> all = DecreeTest.pdf(sample).stream()
                .flatMap(page -> page.texts().stream())
                .toList();
        assertThat(all).filteredOn(text -> text.words().endsWith("./.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "letter", "report"})
    void theWordFileHasTheSamePages(String sample) {
        List<CTSectPr> sections =
                WordFile.of(renderer.docx(SampleDocuments.named(sample))).sections();

        assertThat(sections).hasSize(sample.equals("report") ? 3 : 1).allSatisfy(section -> {
            var margins = section.getPgMar();
            assertThat(millimetres(margins.getTop())).isEqualTo(20, within(0.05));
            assertThat(millimetres(margins.getBottom())).isEqualTo(20, within(0.05));
            assertThat(millimetres(margins.getLeft())).isEqualTo(30, within(0.05));
            assertThat(millimetres(margins.getRight())).isEqualTo(15, within(0.05));
            assertThat(millimetres(margins.getHeader()))
                    .as("number inside the margin")
                    .isBetween(5.0, 14.0);
            assertThat(section.getPgNumType().getStart().intValue()).isEqualTo(1);
            assertThat(section.isSetTitlePg()).as("none on the first page").isTrue();
            assertThat(section.getHeaderReferenceList()).hasSize(1);
            assertThat(section.getHeaderReferenceArray(0).getType().toString()).isEqualTo("default");
        });
        var size = sections.get(sections.size() - 1).getPgSz();
        boolean across = sample.equals("report");
        assertThat(millimetres(size.getW())).isEqualTo(across ? 297 : 210, within(0.05));
        assertThat(millimetres(size.getH())).isEqualTo(across ? 210 : 297, within(0.05));
    }

    @Test
    void theWordFileNumbersItsPagesInTheMiddle() {
        var file = WordFile.of(renderer.docx(SampleDocuments.plan()));
        var header = file.document().getHeaderList().get(0);

        assertThat(header.getParagraphs()).singleElement().satisfies(paragraph -> {
            assertThat(paragraph.getCTP().xmlText()).contains(" PAGE ");
            var look =
                    file.document().getStyles().getStyle(paragraph.getStyleID()).getCTStyle();
            assertThat(look.getPPr().getJc().getVal()).hasToString("center");
            assertThat(WordFile.twips(look.getRPr().getSzArray(0).getVal())).isBetween(26L, 28L);
        });
    }

    /** Head: two columns without lines, as wide as the text. */
    @Test
    void theWordFileHasTheHeadAsATable() {
        var head = WordFile.of(renderer.docx(SampleDocuments.plan()))
                .document()
                .getTables()
                .get(0)
                .getCTTbl();

        assertThat(head.getTblPr().isSetTblBorders()).isFalse();
        assertThat(head.getTblGrid().getGridColList()).hasSize(2);
        assertThat(head.getTblGrid().getGridColList().stream()
                        .mapToDouble(column -> millimetres(column.getW()))
                        .sum())
                .isEqualTo(165, within(0.1));
    }

    @Test
    void theWordFileKeepsItsDistances() {
        WordFile.Text body = word("plan", "Lắng nghe tâm tư");

        assertThat(body.style()).isEqualTo("Nội dung");
        assertThat(body.below()).isGreaterThanOrEqualTo(6 * 20);
        assertThat(body.line()).isBetween(240L, 360L);
    }

    private WordFile.Text word(String sample, String words) {
        return WordFile.of(renderer.docx(SampleDocuments.named(sample))).find(words);
    }

    private static double millimetres(Object twips) {
        return WordFile.twips(twips) / 20.0 * POINT;
    }

    private static List<Text> body(PdfPage page) {
        return page.texts().stream()
                .filter(text -> !PageBreaks.isInTopMargin(text))
                .toList();
    }
}
