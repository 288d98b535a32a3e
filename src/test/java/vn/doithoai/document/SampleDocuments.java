package vn.doithoai.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.doithoai.document.Block.Column;
import vn.doithoai.document.Block.Item;
import vn.doithoai.document.Block.Note;
import vn.doithoai.document.Block.Paragraph;
import vn.doithoai.document.Block.Row;
import vn.doithoai.document.Block.Table;

/** Papers of the invented commune, of every kind and shape. */
final class SampleDocuments {

    static final Letterhead COMMITTEE = Letterhead.ofPeoplesCommittee("xã Suối Mây");
    static final SignatureBlock CHAIR = SignatureBlock.onBehalfOf("Ủy ban nhân dân", "Chủ tịch", "Lò Văn Thượng");

    private SampleDocuments() {}

    static List<OfficialDocument> all() {
        return List.of(plan(), letter(), notice(), invitation(), submission(), report(), divided(), marked());
    }

    static OfficialDocument named(String name) {
        return switch (name) {
            case "plan" -> plan();
            case "letter" -> letter();
            case "notice" -> notice();
            case "invitation" -> invitation();
            case "submission" -> submission();
            case "report" -> report();
            case "divided" -> divided();
            case "marked" -> marked();
            case "hostile" -> hostile();
            default -> throw new IllegalArgumentException(name);
        };
    }

    static OfficialDocument plan() {
        return draft(DocumentKind.PLAN, COMMITTEE, "UBND")
                .number(DocumentNumber.of(27, "KH-UBND"))
                .placeAndDate(PlaceAndDate.of("Suối Mây", LocalDate.of(2026, 6, 15)))
                .subject("Tổ chức đối thoại trực tiếp với Nhân dân năm 2026")
                .legalBases(List.of(
                        RichText.of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
                        RichText.of("Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.")))
                .body(SamplePlanText.blocks())
                .signatures(List.of(CHAIR))
                .recipients(new Recipients(
                        List.of(
                                "Đảng ủy xã",
                                "TT. HĐND xã",
                                "Ủy ban MTTQ Việt Nam xã",
                                "Các tổ chức chính trị - xã hội",
                                "Công chức, người lao động của UBND xã",
                                "Trưởng các thôn"),
                        "VT, VP"))
                .build();
    }

    static OfficialDocument letter() {
        return draft(DocumentKind.OFFICIAL_LETTER, Letterhead.ofUnit("xã Suối Mây", "Văn phòng HĐND và UBND"), "VP")
                .subject("đề nghị cử đại diện đồng chủ trì hội nghị đối thoại với Nhân dân năm 2026")
                .addressees(List.of(
                        "Thường trực Hội đồng nhân dân xã",
                        "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Suối Mây"))
                .body(List.of(
                        Paragraph.of(
                                "Thực hiện Kế hoạch số 27/KH-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân xã, Văn "
                                        + "phòng kính đề nghị quý cơ quan cử đại diện cùng chủ trì và tham dự các hội nghị."),
                        Item.of(Level.ARABIC, "Danh sách đại diện gửi về Văn phòng trước ngày 20 tháng 10 năm 2026."),
                        Item.of(Level.ARABIC, "Mọi thông tin xin liên hệ Văn phòng trong giờ làm việc."),
                        Paragraph.of("Rất mong nhận được sự phối hợp của quý cơ quan.")))
                .signatures(List.of(SignatureBlock.deputy("Chánh Văn phòng", "Phó Chánh Văn phòng", "Hoàng Thị Nhài")))
                .recipients(new Recipients(List.of("Như trên", "Chủ tịch UBND xã (để b/c)"), "VT"))
                .build();
    }

    /** Urgent, for few, with the drafter's sign and the issuer's address, over two pages and with an annex. */
    static OfficialDocument marked() {
        List<Block> body = new ArrayList<>(letter().body());
        for (int i = 0; i < 8; i++) {
            body.add(Paragraph.of("Đề nghị quý cơ quan chuẩn bị ý kiến về đường liên thôn, nước sinh hoạt, vệ sinh môi "
                    + "trường và các chế độ chính sách để trả lời bà con ngay tại hội nghị đối thoại."));
        }
        return letter().toBuilder()
                .body(body)
                .marks(new Marks(Marks.Urgency.IMMEDIATE, "Lưu hành nội bộ", "htn", 15))
                .contact(List.of(
                        "Địa chỉ: Thôn Trung Tâm, xã Suối Mây, tỉnh Sơn Hà",
                        "Điện thoại: 0200 000 000; thư điện tử: ubnd@suoimay.example"))
                .annexes(List.of(
                        new Annex(RichText.of("Danh sách đơn vị"), List.of(Item.of(Level.ARABIC, "Trạm Y tế")), false)))
                .build();
    }

    static OfficialDocument notice() {
        return draft(DocumentKind.NOTICE, COMMITTEE, "UBND")
                .number(DocumentNumber.of(8, "TB-UBND"))
                .placeAndDate(PlaceAndDate.of("Suối Mây", LocalDate.of(2026, 2, 3)))
                .subject(
                        "Lịch đối thoại trực tiếp với Nhân dân cụm thôn Phiêng Ban, Suối Tre và việc tiếp nhận câu hỏi "
                                + "gửi trước hội nghị")
                .body(List.of(
                        Paragraph.of("Ủy ban nhân dân xã thông báo để bà con biết và tham dự:"),
                        new Item(
                                Level.ARABIC,
                                false,
                                RichText.led("Thời gian: ", "07 giờ 30 phút, thứ Năm, ngày 12 tháng 02 năm 2026."),
                                List.of()),
                        new Item(
                                Level.ARABIC,
                                false,
                                RichText.led("Địa điểm: ", "Nhà văn hóa thôn Phiêng Ban."),
                                List.of()),
                        Paragraph.of("Kính mời bà con tham dự đông đủ.")))
                .signatures(List.of(
                        SignatureBlock.deputyOnBehalfOf("Ủy ban nhân dân", "Chủ tịch", "Phó Chủ tịch", "Vàng Thị Mẩy")))
                .recipients(new Recipients(List.of("Đảng ủy xã", "Trưởng các thôn"), "VT"))
                .build();
    }

    static OfficialDocument invitation() {
        return invitation(
                "Ông Lò Văn Thưởng, thôn Phiêng Ban", "https://suoimay.sonha.example/moi/Zq3kW8xT5mB7nR2vL9cJ1a");
    }

    static OfficialDocument invitation(String person, String link, Block... more) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(
                "Ủy ban nhân dân xã Suối Mây trân trọng kính mời ông/bà tới dự Hội nghị đối thoại trực tiếp "
                        + "giữa Chủ tịch Ủy ban nhân dân xã với Nhân dân năm 2026, cụ thể như sau:"));
        body.add(labelled("Thời gian: ", "07 giờ 30 phút, thứ Năm, ngày 12 tháng 11 năm 2026."));
        body.add(labelled("Địa điểm: ", "Hội trường Ủy ban nhân dân xã."));
        body.add(labelled("Chủ trì: ", "Chủ tịch Ủy ban nhân dân xã."));
        body.addAll(List.of(more));
        body.add(new Block.Code(
                link,
                List.of("Quét mã để trả lời giấy mời và gửi câu hỏi trước.", "Mã tại cửa: K7M2QP"),
                "Mã QR mở trang trả lời giấy mời"));
        body.add(Paragraph.of("Rất mong ông/bà sắp xếp thời gian đến dự đúng giờ."));
        return draft(DocumentKind.INVITATION, COMMITTEE, "UBND")
                .number(DocumentNumber.of(41, "GM-UBND"))
                .placeAndDate(PlaceAndDate.of("Suối Mây", LocalDate.of(2026, 11, 2)))
                .subject("Dự Hội nghị đối thoại trực tiếp với Nhân dân năm 2026")
                .addressees(List.of(person))
                .body(body)
                .signatures(List.of(CHAIR))
                .recipients(new Recipients(List.of("Như trên"), "VT, VP"))
                .build();
    }

    private static Item labelled(String label, String text) {
        return new Item(Level.ARABIC, false, RichText.led(label, text), List.of());
    }

    static OfficialDocument submission() {
        return draft(DocumentKind.SUBMISSION, COMMITTEE, "UBND")
                .subject("Về kinh phí tổ chức đối thoại với Nhân dân năm 2026")
                .addressees(List.of("Thường trực Hội đồng nhân dân xã Suối Mây"))
                .body(List.of(
                        Paragraph.of(
                                "Ủy ban nhân dân xã trình Thường trực Hội đồng nhân dân xã xem xét các khoản chi sau:"),
                        new Table(
                                RichText.EMPTY,
                                List.of(
                                        Column.centred("TT", 1),
                                        Column.of("Nội dung", 7),
                                        Column.centred("Số tiền", 3)),
                                List.of(
                                        Row.of("1", "Thuê âm thanh, bàn ghế", "6.000.000 đồng"),
                                        Row.of("2", "Nước uống, in tài liệu", "4.500.000 đồng")))))
                .signatures(List.of(CHAIR))
                .recipients(new Recipients(List.of("Như trên"), "VT"))
                .build();
    }

    /** Two signatures side by side, notes, annexes upright and across, a table over several pages. */
    static OfficialDocument report() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            rows.add(Row.of(
                    String.valueOf(i),
                    "Đề nghị xã sửa đoạn đường từ nhà văn hóa thôn ra cánh đồng, mùa mưa xe không đi được (lần " + i
                            + ").",
                    "Phòng Kinh tế",
                    "Đã đưa vào kế hoạch sửa chữa năm 2027; trước mắt thôn và xã cùng rải đá những chỗ lầy."));
        }
        var wide = new Table(
                RichText.of("Các kiến nghị và kết quả trả lời"),
                List.of(
                        Column.centred("TT", 1),
                        Column.of("Nội dung kiến nghị", 6),
                        Column.of("Đơn vị", 3),
                        Column.of("Kết quả", 6)),
                rows);
        return plan().toBuilder()
                .body(List.of(
                        Item.titled(Level.ROMAN, "Đánh giá chung", Paragraph.of("Bà con tham dự đông đủ.")),
                        Note.of("Ghi chú: số liệu tính đến hết ngày 30 tháng 11 năm 2026."),
                        wide))
                .signatures(List.of(
                        SignatureBlock.ownRight("Thư ký", "Đèo Thị Sương"),
                        new SignatureBlock(List.of("Chủ tọa", "Chủ tịch UBND xã"), "Lò Văn Thượng")))
                .annexes(List.of(
                        new Annex(
                                RichText.of("Danh sách đơn vị"),
                                List.of(Item.of(Level.ARABIC, "Phòng Kinh tế"), Item.of(Level.ARABIC, "Trạm Y tế")),
                                false),
                        new Annex(RichText.of("Bảng tổng hợp kiến nghị"), List.of(wide), true)))
                .build();
    }

    /** Every level, numbers that start again in each part. */
    static OfficialDocument divided() {
        List<Block> parts = new ArrayList<>();
        for (int part = 1; part <= 2; part++) {
            List<Block> romans = new ArrayList<>();
            for (int roman = 1; roman <= 2; roman++) {
                romans.add(Item.titled(
                        Level.ROMAN,
                        "Nội dung",
                        Item.titled(Level.ARABIC, "Việc thứ nhất", Item.of(Level.LETTER, "Điểm một;", dash())),
                        Item.of(Level.ARABIC, "Việc thứ hai không có tên.")));
            }
            parts.add(Item.titled(
                    Level.PART,
                    "Những quy định chung",
                    Item.titled(
                            Level.CHAPTER,
                            "Tổ chức",
                            Item.titled(Level.SECTION, "Chuẩn bị", romans.toArray(Block[]::new)),
                            Item.titled(Level.SECTION, "Tiến hành", Item.of(Level.ARABIC, "Việc trước;"), dash()))));
        }
        parts.add(Paragraph.of("Các đơn vị căn cứ Kế hoạch để thực hiện."));
        return plan().toBuilder().legalBases(List.of()).body(parts).build();
    }

    /** Text that would break out of templates, words wider than their place. */
    static OfficialDocument hostile() {
        String code = "<b>đậm</b> & &amp; ]]> <!-- ${7*7} [[${7*7}]] *{x} #{y} \" ' </w:t>";
        String wide = "https://suoimay.sonha.example/" + "khong-ngat-duoc".repeat(20);
        return plan().toBuilder()
                .subject(code)
                .body(List.of(
                        Paragraph.of(code),
                        Paragraph.of(wide),
                        new Block.Code("https://suoimay.example/?a=1&b=<c>", List.of(code, wide), code),
                        new Table(
                                RichText.of(code),
                                List.of(Column.centred("TT", 1), Column.of(code, 2)),
                                List.of(Row.of("1", wide), Row.of(code, "")))))
                .signatures(List.of(SignatureBlock.ownRight("Chủ tịch", "Lò <i>Văn</i> Thượng & con")))
                .recipients(new Recipients(List.of(code, wide), "VT"))
                .build();
    }

    private static Item dash() {
        return Item.of(Level.DASH, "Gạch đầu dòng.");
    }

    private static OfficialDocument.Builder draft(DocumentKind kind, Letterhead letterhead, String issuer) {
        return OfficialDocument.draft(kind, letterhead, kind.symbol(issuer), "Suối Mây", 2026);
    }
}
