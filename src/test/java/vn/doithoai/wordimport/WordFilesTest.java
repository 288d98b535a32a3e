package vn.doithoai.wordimport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.wordimport.Docx.bold;
import static vn.doithoai.wordimport.Docx.centred;
import static vn.doithoai.wordimport.Docx.italic;
import static vn.doithoai.wordimport.Docx.p;
import static vn.doithoai.wordimport.Docx.rowOf;
import static vn.doithoai.wordimport.Docx.table;

import org.junit.jupiter.api.Test;
import vn.doithoai.document.RichText;

/** Plans as communes write them; every one must keep each of its words. */
class WordFilesTest {

    @Test
    void aPlanWithTypedNumbers() throws Exception {
        ReadPlan plan = read(
                Docx.headTable(),
                Docx.title(),
                italic("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
                italic("Thực hiện Kế hoạch số 12/KH-UBND của tỉnh Sơn Hà;"),
                p("Ủy ban nhân dân xã Suối Mây ban hành kế hoạch như sau:"),
                bold("I. MỤC ĐÍCH, YÊU CẦU:"),
                bold("1. Mục đích"),
                p("Lắng nghe ý kiến của bà con các thôn."),
                bold("2. Yêu cầu:"),
                p("Đúng người, đúng việc."),
                bold("II. NỘI DUNG"),
                p("- Đường giao thông;"),
                p("-Nước sạch;"),
                p("+ Chế độ người có công."),
                bold("III. TỔ CHỨC THỰC HIỆN"),
                p("1/ Văn phòng gửi giấy mời:"),
                p("a. Trước 07 ngày;"),
                p("b) Bằng văn bản."),
                p("2. Trưởng thôn thông báo đến từng hộ./."),
                Docx.closingTable());

        assertThat(plan.issuer()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ SUỐI MÂY");
        assertThat(plan.number()).isEqualTo("45/KH-UBND");
        assertThat(plan.placeAndDate()).isEqualTo("Suối Mây, ngày 05 tháng 6 năm 2026");
        assertThat(plan.kind()).isEqualTo("KẾ HOẠCH");
        assertThat(plan.subject()).isEqualTo(RichText.of("Đối thoại với Nhân dân xã Suối Mây năm 2026"));
        assertThat(plan.legalBases())
                .containsExactly(
                        RichText.of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
                        RichText.of("Thực hiện Kế hoạch số 12/KH-UBND của tỉnh Sơn Hà"));
        assertThat(Words.printed(plan.body()))
                .containsExactly(
                        "Ủy ban nhân dân xã Suối Mây ban hành kế hoạch như sau:",
                        "I. MỤC ĐÍCH, YÊU CẦU #",
                        " 1. Mục đích #",
                        "  Lắng nghe ý kiến của bà con các thôn.",
                        " 2. Yêu cầu: #",
                        "  Đúng người, đúng việc.",
                        "II. NỘI DUNG #",
                        " - Đường giao thông;",
                        " - Nước sạch;",
                        " - Chế độ người có công.",
                        "III. TỔ CHỨC THỰC HIỆN #",
                        " 1. Văn phòng gửi giấy mời:",
                        "  a) Trước 07 ngày;",
                        "  b) Bằng văn bản.",
                        " 2. Trưởng thôn thông báo đến từng hộ.");
        assertThat(plan.recipients().bodies()).containsExactly("Đảng ủy xã", "Các thôn");
        assertThat(plan.recipients().kept()).isEqualTo("VT, VP");
        assertThat(plan.signature().capacity()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(plan.signature().name()).isEqualTo("Vàng Thị Mẩy");
        assertThat(plan.leftovers()).isEmpty();
    }

    @Test
    void aHeadByTabsAndAClosingByTabs() throws Exception {
        ReadPlan plan = read(
                p("ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                p("XÃ SUỐI MÂY\t\tĐộc lập – Tự do – Hạnh phúc"),
                p("Số:      /KH-UBND               Suối Mây, ngày      tháng      năm 2026"),
                centred("KẾ HOẠCH\nĐối thoại năm 2026"),
                bold("I. NỘI DUNG"),
                p("Nghe ý kiến của bà con./."),
                p("Nơi nhận:\t\tTM. ỦY BAN NHÂN DÂN"),
                p("- Đảng ủy xã;\t\tCHỦ TỊCH"),
                p("- Lưu: VT.\t\t(Đã ký)"),
                p("\t\tLò Văn Thượng"));
        assertThat(plan.number()).isEqualTo("/KH-UBND");
        assertThat(plan.placeAndDate()).isEqualTo("Suối Mây, ngày tháng năm 2026");
        assertThat(plan.subject().plain()).isEqualTo("Đối thoại năm 2026");
        assertThat(plan.recipients().bodies()).containsExactly("Đảng ủy xã");
        assertThat(plan.recipients().kept()).isEqualTo("VT");
        assertThat(plan.signature().capacity()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(plan.signature().name()).isEqualTo("Lò Văn Thượng");
        assertThat(plan.leftovers()).containsExactly("(Đã ký)");
    }

    @Test
    void aHeadInATextBoxIsReadOnce() throws Exception {
        ReadPlan plan = read(
                Docx.paragraph(
                        "",
                        Docx.box(p("ỦY BAN NHÂN DÂN"), p("XÃ SUỐI MÂY"), p("Số: 7/KH-UBND")),
                        Docx.run("", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
                p("Độc lập - Tự do - Hạnh phúc"),
                Docx.title(),
                bold("I. NỘI DUNG"),
                p("Nghe ý kiến."));
        assertThat(plan.issuer()).containsExactly("ỦY BAN NHÂN DÂN", "XÃ SUỐI MÂY");
        assertThat(plan.number()).isEqualTo("7/KH-UBND");
        assertThat(plan.lines()).extracting(ReadLine::part).contains(Part.COUNTRY, Part.MOTTO);
    }

    @Test
    void titlesOnlyInCapitalsAndBold() throws Exception {
        ReadPlan plan = read(
                Docx.title(),
                p("Ủy ban nhân dân xã xây dựng kế hoạch như sau:"),
                p("MỤC ĐÍCH, YÊU CẦU"),
                bold("Mục đích"),
                p("Nghe ý kiến của bà con."),
                bold("Yêu cầu"),
                p("Đúng hẹn."),
                p("THỜI GIAN, ĐỊA ĐIỂM"),
                p("Tháng 11, tại hội trường xã."));
        assertThat(Words.printed(plan.body()))
                .containsExactly(
                        "Ủy ban nhân dân xã xây dựng kế hoạch như sau:",
                        "I. MỤC ĐÍCH, YÊU CẦU #",
                        " 1. Mục đích #",
                        "  Nghe ý kiến của bà con.",
                        " 2. Yêu cầu #",
                        "  Đúng hẹn.",
                        "II. THỜI GIAN, ĐỊA ĐIỂM #",
                        " Tháng 11, tại hội trường xã.");
    }

    @Test
    void divisionsAndNumbersOfSeveralParts() throws Exception {
        ReadPlan plan = read(
                Docx.title(),
                centred("Phần I"),
                centred("NHỮNG VẤN ĐỀ CHUNG"),
                centred("Chương II. CÁCH LÀM"),
                centred("Mục 1"),
                centred("Trước hội nghị"),
                p("1. Chuẩn bị"),
                p("1.1. Văn phòng:"),
                p("1.1.1. Gửi giấy mời;"),
                p("1.2 Công an xã giữ trật tự."));
        assertThat(Words.printed(plan.body()))
                .containsExactly(
                        "Phần I NHỮNG VẤN ĐỀ CHUNG #",
                        " Chương I CÁCH LÀM #",
                        "  Mục 1 TRƯỚC HỘI NGHỊ #",
                        "   1. Chuẩn bị #",
                        "    a) Văn phòng:",
                        "     - Gửi giấy mời;",
                        "    b) Công an xã giữ trật tự.");
    }

    @Test
    void repeatedAndWrongNumbersAreCountedAnew() throws Exception {
        ReadPlan plan = read(
                Docx.title(),
                p("IV. THỜI GIAN"),
                p("1. Sáng thứ Năm."),
                p("1. Chiều thứ Sáu."),
                p("IV. ĐỊA ĐIỂM"),
                p("7. Hội trường."));
        assertThat(Words.printed(plan.body()))
                .containsExactly(
                        "I. THỜI GIAN #",
                        " 1. Sáng thứ Năm.",
                        " 2. Chiều thứ Sáu.",
                        "II. ĐỊA ĐIỂM #",
                        " 1. Hội trường.");
        assertThat(plan.lines()).contains(new ReadLine("IV. ĐỊA ĐIỂM", Part.ROMAN));
    }

    @Test
    void tablesWithTheirNamesMergedCellsAndTablesInside() throws Exception {
        ReadPlan plan = read(
                Docx.title(),
                p("I. LỊCH ĐỐI THOẠI"),
                italic("Bảng 1: Các cụm thôn"),
                "<w:tbl><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
                        + Docx.row(bold("TT"), bold("Thôn"))
                        + Docx.row(p("1"), p("Nà Lạn") + table(rowOf("Bản trên", "Bản dưới")))
                        + "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Chung cho cả xã")
                        + "</w:tc></w:tr></w:tbl>",
                table(rowOf("II. KHUNG MỘT Ô")),
                p("Trong khung chỉ có chữ."));
        assertThat(Words.printed(plan.body()))
                .containsExactly(
                        "I. LỊCH ĐỐI THOẠI #",
                        " | Bảng 1: Các cụm thôn",
                        " || TT | Thôn",
                        " | 1 | Nà Lạn / Bản trên / Bản dưới",
                        " | Chung cho cả xã | ",
                        "II. KHUNG MỘT Ô #",
                        " Trong khung chỉ có chữ.");
    }

    @Test
    void whatFollowsTheSignatureIsLeftOverAndNotLost() throws Exception {
        ReadPlan plan = read(
                Docx.title(),
                p("Kính gửi: Các thôn"),
                p("I. NỘI DUNG"),
                p("Nghe ý kiến./."),
                Docx.closingTable(),
                centred("PHỤ LỤC"),
                p("Danh sách người mời"),
                table(rowOf("TT", "Họ và tên"), rowOf("1", "Giàng A Páo")));
        assertThat(plan.leftovers())
                .containsExactly(
                        "Kính gửi: Các thôn", "PHỤ LỤC", "Danh sách người mời", "TT", "Họ và tên", "1", "Giàng A Páo");
    }

    /** A plan goes to nobody by name, so they have no place in it; but they are no items of its text. */
    @Test
    void placesUnderKinhGuiAreLeftOverWithIt() throws Exception {
        ReadPlan plan = read(
                Docx.title(),
                p("Kính gửi:"),
                p("- Đảng ủy xã;"),
                p("- Ủy ban Mặt trận Tổ quốc Việt Nam xã."),
                p("Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;"),
                p("I. NỘI DUNG"),
                p("- Nghe ý kiến của bà con./."));
        assertThat(plan.leftovers())
                .containsExactly("Kính gửi:", "- Đảng ủy xã;", "- Ủy ban Mặt trận Tổ quốc Việt Nam xã.");
        assertThat(plan.legalBases()).hasSize(1);
        assertThat(Words.printed(plan.body())).containsExactly("I. NỘI DUNG #", " - Nghe ý kiến của bà con.");
    }

    @Test
    void oneParagraphWithLineBreaksIsSeveralLines() throws Exception {
        ReadPlan plan = read(
                Docx.title(),
                p("I. NỘI DUNG\n1. Nghe ý kiến\ncủa bà con.\n- Trực tiếp;\n- Qua thư.\nGhi đủ tên người hỏi."));
        assertThat(Words.printed(plan.body()))
                .containsExactly(
                        "I. NỘI DUNG #",
                        " 1. Nghe ý kiến của bà con.",
                        "  - Trực tiếp;",
                        "  - Qua thư.",
                        " Ghi đủ tên người hỏi.");
    }

    @Test
    void aPaperThatIsNoPlanKeepsItsWordsToo() throws Exception {
        ReadPlan plan = read(
                p("Giấy này chỉ có một câu dài hơn tám mươi chữ cái để chắc chắn không phải là tên của văn bản nào."),
                p("ABC"),
                p("1250 hộ"));
        assertThat(plan.body()).isNotEmpty();
    }

    static ReadPlan read(String... body) throws Exception {
        return read(Docx.of(body));
    }

    /** Reads and sees to it that nothing was lost on the way. */
    static ReadPlan read(Docx docx) throws Exception {
        byte[] file = docx.bytes();
        ReadPlan plan = WordFiles.read(file);
        keepsEveryWord(file, plan);
        return plan;
    }

    static void keepsEveryWord(byte[] file, ReadPlan plan) throws Exception {
        var read = new java.util.ArrayList<>(plan.lines().stream()
                .flatMap(line -> Words.of(line.text()).stream())
                .toList());
        for (String word : Words.ofFile(file)) {
            assertThat(read.remove(word))
                    .as("the word %s of the file is in its lines", word)
                    .isTrue();
        }
        assertThat(Words.ofPlan(plan))
                .as("what the lines say, the plan says")
                .containsExactlyInAnyOrderElementsOf(Words.ofLines(plan.lines()));
    }
}
