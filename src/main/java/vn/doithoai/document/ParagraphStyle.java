package vn.doithoai.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of paragraphs in a paper (kiểu đoạn), each a class of the stylesheet and a named style of Word, so that a clerk can go on
 * writing there.
 */
public enum ParagraphStyle {
    COUNTRY("Quốc hiệu", Look.of(DecreeFormat.COUNTRY_SIZE).inBold().centred()),
    MOTTO("Tiêu ngữ", Look.of(DecreeFormat.MOTTO_SIZE).inBold().centred()),
    SUPERIOR("Cơ quan chủ quản", Look.of(DecreeFormat.SUPERIOR_SIZE).centred()),
    ISSUER("Cơ quan ban hành", Look.of(DecreeFormat.ISSUER_SIZE).inBold().centred()),
    NUMBER("Số, ký hiệu", Look.of(DecreeFormat.NUMBER_SIZE).centred()),
    PLACE_DATE(
            "Địa danh, thời gian",
            Look.of(DecreeFormat.PLACE_DATE_SIZE).inItalics().centred()),
    LETTER_SUBJECT(
            "Trích yếu công văn",
            Look.of(DecreeFormat.LETTER_SUBJECT_SIZE).centred().above(DecreeFormat.LETTER_SUBJECT_SPACE)),
    URGENCY("Mức độ khẩn", Look.of(DecreeFormat.URGENCY_SIZE).inBold().centred()),
    CIRCULATION(
            "Phạm vi lưu hành", Look.of(DecreeFormat.CIRCULATION_SIZE).inBold().centred()),
    TITLE(
            "Tên loại",
            Look.of(DecreeFormat.TITLE_SIZE)
                    .inBold()
                    .centred()
                    .above(DecreeFormat.TITLE_SPACE)
                    .leading()),
    SUBJECT("Trích yếu", Look.of(DecreeFormat.SUBJECT_SIZE).inBold().centred().leading()),
    ADDRESSEE(
            "Kính gửi",
            Look.of(DecreeFormat.ADDRESSEE_SIZE)
                    .centred()
                    .above(DecreeFormat.GROUP_SPACE)
                    .below(DecreeFormat.GROUP_SPACE)),
    ADDRESSEES(
            "Kính gửi nhiều nơi",
            Look.of(DecreeFormat.ADDRESSEE_SIZE)
                    .indented(DecreeFormat.ADDRESSEE_INDENT_MM, 0)
                    .above(DecreeFormat.GROUP_SPACE)
                    .leading()),
    ADDRESSEE_LINE(
            "Nơi được kính gửi",
            Look.of(DecreeFormat.ADDRESSEE_SIZE).indented(Indents.ADDRESSEE_TEXT, -Indents.ADDRESSEE_DASH)),
    ADDRESSEE_LAST("Nơi được kính gửi cuối", ADDRESSEE_LINE.look.below(DecreeFormat.GROUP_SPACE)),
    LEGAL_BASIS("Căn cứ", Look.text().inItalics()),
    BODY("Nội dung", Look.text()),
    DIVISION("Phần, chương, mục", Look.text().inBold().centred().below(0).heading(0)),
    DIVISION_TITLE("Tên phần, chương, mục", Look.text().inBold().centred().leading()),
    ROMAN("Mục I", Look.text().inBold().heading(1)),
    HEADING("Mục 1", Look.text().inBold().heading(2)),
    CLAUSE("Khoản 1", Look.text()),
    POINT("Điểm a", Look.text()),
    DASH("Gạch đầu dòng", Look.text()),
    NOTE("Ghi chú", Look.text().inItalics()),
    CAPTION("Tên bảng", Look.text().inItalics().centred().leading()),
    TABLE_HEAD("Đầu bảng", Look.of(DecreeFormat.TABLE_SIZE).inBold().centred()),
    TABLE_GROUP("Nhóm trong bảng", Look.of(DecreeFormat.TABLE_SIZE).inBold().leading()),
    CELL("Ô bảng", Look.of(DecreeFormat.TABLE_SIZE)),
    CELL_CENTRED("Ô bảng ở giữa", Look.of(DecreeFormat.TABLE_SIZE).centred()),
    CODE_LINE("Chữ cạnh mã QR", Look.of(DecreeFormat.CODE_LINE_SIZE)),
    RECIPIENTS_WORD(
            "Nơi nhận", Look.of(DecreeFormat.RECIPIENTS_WORD_SIZE).inBold().inItalics()),
    RECIPIENT("Danh sách nơi nhận", Look.of(DecreeFormat.RECIPIENT_SIZE)),
    CAPACITY("Quyền hạn, chức vụ", Look.of(DecreeFormat.SIGNATURE_SIZE).inBold().centred()),
    SIGNER(
            "Họ tên người ký",
            Look.of(DecreeFormat.SIGNATURE_SIZE)
                    .inBold()
                    .centred()
                    .above(DecreeFormat.points(DecreeFormat.SIGNATURE_ROOM_MM))),
    CONTACT("Địa chỉ cơ quan", Look.of(DecreeFormat.CONTACT_SIZE).centred()),
    ANNEX_NUMBER(
            "Phụ lục",
            Look.of(DecreeFormat.ANNEX_NUMBER_SIZE).inBold().centred().heading(0)),
    ANNEX_TITLE(
            "Tên phụ lục",
            Look.of(DecreeFormat.ANNEX_TITLE_SIZE).inBold().centred().leading()),
    ANNEX_REFERENCE(
            "Văn bản có phụ lục",
            Look.of(DecreeFormat.ANNEX_REFERENCE_SIZE).inItalics().centred().leading()),
    /** Drawn, not written: the rule under the head's texts. */
    HEAD_RULE(
            "Gạch ở phần đầu",
            Look.of(DecreeFormat.RULE_SPACE).above(DecreeFormat.RULE_SPACE).below(DecreeFormat.HEAD_SPACE)),
    /** Drawn, not written: the rule under a title. */
    TITLE_RULE(
            "Gạch dưới tên văn bản",
            Look.of(DecreeFormat.RULE_SPACE)
                    .above(DecreeFormat.RULE_SPACE)
                    .below(DecreeFormat.GROUP_SPACE)
                    .leading()),
    PAGE_NUMBER("Số trang", Look.of(DecreeFormat.PAGE_NUMBER_SIZE).centred());

    /** The dashes of several addressees stand under the colon of "Kính gửi:" (box 9a). */
    private static final class Indents {
        static final double ADDRESSEE_DASH = millimetres("- ");
        static final double ADDRESSEE_TEXT =
                DecreeFormat.ADDRESSEE_INDENT_MM + millimetres("Kính gửi") + ADDRESSEE_DASH;

        private static double millimetres(String text) {
            return Typeface.REGULAR.width(text, DecreeFormat.ADDRESSEE_SIZE) / DecreeFormat.points(1);
        }
    }

    private final String wordName;
    private final Look look;

    ParagraphStyle(String wordName, Look look) {
        this.wordName = wordName;
        this.look = look;
    }

    /** The kind of a paragraph in a Word file that the program wrote; null for a style that only has the same id. */
    public static @Nullable ParagraphStyle ofWord(String id, String name) {
        for (ParagraphStyle style : values()) {
            if (style.wordId().equals(id) && style.wordName.equals(name)) {
                return style;
            }
        }
        return null;
    }

    public Look look() {
        return look;
    }

    public boolean isRule() {
        return this == HEAD_RULE || this == TITLE_RULE;
    }

    /** Of letters and frame, in six hexadecimal digits. */
    public String colour() {
        return this == URGENCY ? DecreeFormat.URGENCY_COLOUR : DecreeFormat.BLACK;
    }

    public boolean isBlack() {
        return colour().equals(DecreeFormat.BLACK);
    }

    /** The rule that stands under a line of this style. */
    public ParagraphStyle rule() {
        return this == SUPERIOR || this == ISSUER || this == MOTTO ? HEAD_RULE : TITLE_RULE;
    }

    /** Class in the stylesheet. */
    public String css() {
        return "d-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Id inside a Word file; nobody sees it. */
    public String wordId() {
        return name().replace("_", "");
    }

    /** Name in Word's list of styles. */
    public String wordName() {
        return wordName;
    }

    /** Face of a run in a paragraph of this style: emphasis adds to the style's own. */
    Typeface face(RichText.Run run) {
        return Typeface.of(look.bold() || run.bold(), look.italic() || run.italic());
    }

    /** Width of a text on one line, in points. */
    double width(RichText text) {
        return text.runs().stream()
                .mapToDouble(run -> face(run).width(run.text(), look.size()))
                .sum();
    }
}
