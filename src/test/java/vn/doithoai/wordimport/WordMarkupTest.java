package vn.doithoai.wordimport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.wordimport.Docx.listed;
import static vn.doithoai.wordimport.Docx.p;
import static vn.doithoai.wordimport.Docx.paragraph;
import static vn.doithoai.wordimport.Docx.run;
import static vn.doithoai.wordimport.Docx.styled;
import static vn.doithoai.wordimport.WordFilesTest.read;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.document.RichText;
import vn.doithoai.document.RichText.Run;

/** What Word and its users leave in the markup. */
class WordMarkupTest {

    private static final String LISTS = """
            <w:abstractNum w:abstractNumId="5">\
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>\
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>\
            <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl>\
            <w:lvl w:ilvl="4"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%5."/></w:lvl>\
            </w:abstractNum>\
            <w:abstractNum w:abstractNumId="6"><w:numStyleLink w:val="Danhsach"/></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>\
            <w:num w:numId="2"><w:abstractNumId w:val="5"/>\
            <w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride></w:num>\
            <w:num w:numId="3"><w:abstractNumId w:val="6"/></w:num>""";

    @Test
    void numbersMadeByWordsListsAreCountedAsWordDoes() throws Exception {
        ReadPlan plan = read(withLists(
                listed(1, 0, "MỤC ĐÍCH"),
                listed(1, 1, "Một."),
                listed(1, 2, "Chữ a;"),
                listed(1, 3, "gạch;"),
                listed(1, 2, "Chữ b."),
                listed(1, 0, "NỘI DUNG"),
                listed(1, 1, "Lại từ một."),
                listed(2, 1, "Bắt đầu từ bốn."),
                listed(2, 1, "Rồi đến năm."),
                listed(2, 4, "Năm chấm ba."),
                listed(3, 1, "Danh sách theo kiểu.")));
        assertThat(plan.lines())
                .extracting(ReadLine::text)
                .contains(
                        "I. MỤC ĐÍCH",
                        "1. Một.",
                        "a) Chữ a;",
                        "• gạch;",
                        "b) Chữ b.",
                        "II. NỘI DUNG",
                        "1. Lại từ một.",
                        "4. Bắt đầu từ bốn.",
                        "5. Rồi đến năm.",
                        "5.3. Năm chấm ba.",
                        "6. Danh sách theo kiểu.");
        assertThat(Words.printed(plan.body()))
                .containsExactly(
                        "I. MỤC ĐÍCH #",
                        " 1. Một.",
                        "  a) Chữ a;",
                        "   - gạch;",
                        "  b) Chữ b.",
                        "II. NỘI DUNG #",
                        " 1. Lại từ một.",
                        " 2. Bắt đầu từ bốn.",
                        " 3. Rồi đến năm.",
                        "  a) Năm chấm ba.",
                        " 4. Danh sách theo kiểu.");
    }

    @Test
    void numbersAndBoldThatComeFromStyles() throws Exception {
        ReadPlan plan = read(withLists(styled("MucLon", "NỘI DUNG"), styled("Con", "Nghe ý kiến"), p("Của bà con."))
                .with("styles", "styles", """
                        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
                        <w:style w:type="paragraph" w:styleId="MucLon"><w:name w:val="Mục lớn"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
                        <w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Me"/></w:style>\
                        <w:style w:type="paragraph" w:styleId="Me"><w:name w:val="Mẹ"/><w:basedOn w:val="Con"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>"""));
        assertThat(Words.printed(plan.body())).containsExactly("I. NỘI DUNG #", " 1. Nghe ý kiến #", "  Của bà con.");
    }

    @Test
    void headingStylesWithoutNumbers() throws Exception {
        ReadPlan plan = read(Docx.of(
                Docx.title(),
                paragraph("<w:outlineLvl w:val=\"0\"/>", run("", "Nội dung")),
                paragraph("<w:outlineLvl w:val=\"1\"/>", run("", "Lĩnh vực đất đai")),
                p("Cấp sổ đỏ.")));
        assertThat(Words.printed(plan.body()))
                .containsExactly("I. NỘI DUNG #", " 1. Lĩnh vực đất đai #", "  Cấp sổ đỏ.");
    }

    @Test
    void trackedChangesAreTakenAsAccepted() throws Exception {
        ReadPlan plan = read(Docx.of(
                Docx.title(),
                paragraph(
                        "",
                        run("", "1. Họp tại "),
                        "<w:del>" + run("", "").replace("w:t", "w:delText")
                                + "<w:r><w:delText>sân kho</w:delText></w:r></w:del>",
                        "<w:ins>" + run("", "hội trường") + "</w:ins>",
                        run("", " xã.")),
                paragraph("<w:rPr><w:del w:id=\"1\"/></w:rPr>", run("", "Hai đoạn ")),
                p("nay là một."),
                "<w:moveFrom>" + p("Chuyển đi") + "</w:moveFrom>",
                "<w:tbl>" + Docx.rowOf("TT", "Việc").replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>")
                        + Docx.rowOf("1", "Còn lại") + "</w:tbl>"));
        assertThat(Words.printed(plan.body()))
                .containsExactly("1. Họp tại hội trường xã.", "Hai đoạn nay là một.", "| ", "|| 1 | Còn lại");
    }

    @Test
    void fieldsLinksAndControlsGiveTheirText() throws Exception {
        ReadPlan plan = read(Docx.of(
                Docx.title(),
                paragraph(
                        "",
                        run("", "Ngày "),
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE \\@ d</w:instrText></w:r>",
                        "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("", "12"),
                        "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                        "<w:fldSimple w:instr=\"NUMPAGES\">" + run("", " tháng") + "</w:fldSimple>",
                        "<w:hyperlink r:id=\"x\">" + run("", " tại suoimay.example") + "</w:hyperlink>",
                        "<w:sdt><w:sdtPr><w:tag w:val=\"t\"/></w:sdtPr><w:sdtContent>" + run("", ", xã")
                                + "</w:sdtContent></w:sdt>"),
                "<w:sdt><w:sdtContent>" + p("- Trong điều khiển.") + "</w:sdtContent></w:sdt>"));
        assertThat(Words.printed(plan.body()))
                .containsExactly("Ngày 12 tháng tại suoimay.example, xã", "- Trong điều khiển.");
    }

    @Test
    void notesStandBehindTheirParagraphAndPagesKeepTheirNumbers() throws Exception {
        ReadPlan plan = read(Docx.of(
                        Docx.title(),
                        paragraph("", run("", "1. Số hộ"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
                        p("Theo sổ sách."))
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">"
                                + p("Tính đến ngày 01 tháng 01.") + "</w:footnote>")
                .with("header1", "hdr", p("Trang 99")));
        assertThat(Words.printed(plan.body()))
                .containsExactly("1. Số hộ #", " * Tính đến ngày 01 tháng 01.", " Theo sổ sách.");
        assertThat(plan.lines()).noneMatch(line -> line.text().contains("99"));
    }

    @Test
    void splitRunsDecomposedLettersAndBlanks() throws Exception {
        ReadPlan plan = read(Docx.of(
                Docx.title(),
                paragraph(
                        "",
                        run("", "1"),
                        run("", ". Đ"),
                        run("<w:b/>", Normalizer.normalize("ối tho", Normalizer.Form.NFD)),
                        run("", "a\u0323"),
                        run("", "i \u200Btại   xã."))));
        assertThat(plan.body()).hasSize(1);
        assertThat(Words.printed(plan.body())).containsExactly("1. Đối thoại tại xã.");
        assertThat(((vn.doithoai.document.Block.Item) plan.body().get(0)).text())
                .isEqualTo(new RichText(List.of(
                        new Run("Đ", false, false),
                        new Run("ối tho", true, false),
                        new Run("ại tại xã.", false, false))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                ".VnTime | Céng hßa x· héi chñ nghÜa ViÖt Nam | Cộng hòa xã hội chủ nghĩa Việt Nam",
                ".VnTimeH | §èi tho¹i víi nh©n d©n | ĐỐI THOẠI VỚI NHÂN DÂN",
                ".VnTime | Uû ban nh©n d©n, tæ chøc, ®­êng, ­íc, l¾ng nghe, b»ng, nh÷ng kiÕn nghÞ | Uỷ ban nhân dân, tổ chức, đường, ước, lắng nghe, bằng, những kiến nghị",
                "VNI-Times | Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam | Cộng hòa xã hội chủ nghĩa Việt Nam",
                "VNI-Times | ÑOÁI THOAÏI VÔÙI NHAÂN DAÂN; laéng nghe, ñöôøng, khoûe, kyø, nhöõng kieán nghò | ĐỐI THOẠI VỚI NHÂN DÂN; lắng nghe, đường, khỏe, kỳ, những kiến nghị",
                "Arial | Céng | Céng"
            })
    void oldFontsAreTurnedIntoUnicode(String font, String typed, String read) {
        String turned = LegacyFonts.toUnicode(typed, font);
        assertThat(RichText.of(turned).plain()).isEqualTo(read);
    }

    @Test
    void oldFontsAreKnownByTheStyleToo() {
        ReadPlan plan = WordFiles.read(Docx.of(p("Céng hßa"), p("LÊy ý kiÕn nh©n d©n."))
                .with(
                        "styles",
                        "styles",
                        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr></w:rPrDefault></w:docDefaults>")
                .bytes());
        assertThat(plan.lines()).extracting(ReadLine::text).containsExactly("Cộng hòa", "Lấy ý kiến nhân dân.");
    }

    private static Docx withLists(String... body) {
        return Docx.of(Docx.title() + String.join("", body))
                .with("numbering", "numbering", LISTS)
                .with(
                        "styles",
                        "styles",
                        "<w:style w:type=\"numbering\" w:styleId=\"Danhsach\"><w:name w:val=\"D\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>");
    }
}
