package vn.doithoai.document;

/**
 * Every measure of a paper (thể thức và kỹ thuật trình bày), chosen inside the ranges of Nghị định 30/2020/NĐ-CP, Phụ lục
 * I. "Box" is the number of the component in the sketch of its section IV. Lengths in millimetres where a name ends in
 * {@code MM}, type sizes and spaces in points. Both templates take their figures from here and from nowhere else.
 */
final class DecreeFormat {

    /** A4 (I.1). */
    static final double PAGE_WIDTH_MM = 210;

    static final double PAGE_HEIGHT_MM = 297;

    /** 20 to 25 mm (I.3). */
    static final double MARGIN_TOP_MM = 20;

    static final double MARGIN_BOTTOM_MM = 20;

    /** 30 to 35 mm (I.3). */
    static final double MARGIN_LEFT_MM = 30;

    /** 15 to 20 mm (I.3). */
    static final double MARGIN_RIGHT_MM = 15;

    static final double TEXT_WIDTH_MM = PAGE_WIDTH_MM - MARGIN_LEFT_MM - MARGIN_RIGHT_MM;

    /** On pages that lie across. */
    static final double TEXT_WIDTH_ACROSS_MM = PAGE_HEIGHT_MM - MARGIN_LEFT_MM - MARGIN_RIGHT_MM;

    /** Times New Roman, black (I.4); Liberation Serif has its widths. */
    static final String WORD_FONT = "Times New Roman";

    static final String PDF_FONT = "Liberation Serif";

    /** Page number: 13 to 14 pt, upright, centred in the top margin, none on a first page (I.7). */
    static final double PAGE_NUMBER_SIZE = 14;

    /** Upper edge of the page number's line from the paper's; inside the margin, the decree says no more. */
    static final double PAGE_NUMBER_TOP_MM = 10;

    /** Box 1, Quốc hiệu: capitals, 12 to 13 pt, bold. */
    static final double COUNTRY_SIZE = 13;

    /** Box 1, Tiêu ngữ: 13 to 14 pt, bold; the rule under it is as long as the text. */
    static final double MOTTO_SIZE = 14;

    /** Box 2, superior body: capitals, 12 to 13 pt, upright. */
    static final double SUPERIOR_SIZE = 13;

    /** Box 2, issuing body: capitals, 12 to 13 pt, bold. */
    static final double ISSUER_SIZE = 13;

    /** Boxes 2 and 5a: the rule is a third to a half as long as the line above it. */
    static final double SHORT_RULE_SHARE = 0.42;

    /** Box 3, number and symbol: 13 pt, upright. */
    static final double NUMBER_SIZE = 13;

    /** Box 4, place and date: 13 to 14 pt, italic. */
    static final double PLACE_DATE_SIZE = 14;

    /** Box 5a, kind: capitals, 13 to 14 pt, bold. */
    static final double TITLE_SIZE = 14;

    /** Box 5a, subject: 13 to 14 pt, bold. */
    static final double SUBJECT_SIZE = 14;

    /** Box 5b, subject of a công văn: 12 to 13 pt, upright. */
    static final double LETTER_SUBJECT_SIZE = 13;

    /** Box 5b stands 6 pt under box 3. */
    static final double LETTER_SUBJECT_SPACE = 6;

    /** Box 6, text: 13 to 14 pt, justified. */
    static final double BODY_SIZE = 14;

    /** Box 6, first line: 1 or 1.27 cm. */
    static final double FIRST_LINE_INDENT_MM = 12.7;

    /** Box 6, between paragraphs: at least 6 pt. */
    static final double PARAGRAPH_SPACE = 6;

    /** Box 6, between lines: single to one and a half. */
    static final double BODY_LINE_SPACING = 1.1;

    /** All other boxes: single. */
    static final double SINGLE = 1;

    /** Height of a single line in type sizes: what Times New Roman asks for. */
    static final double LINE_HEIGHT = 1.149;

    /** Boxes 7a, 7b, authority, post and name: 13 to 14 pt, bold. */
    static final double SIGNATURE_SIZE = 14;

    /** Box 7c, room between post and name for signature and seal; the decree gives no figure. */
    static final double SIGNATURE_ROOM_MM = 24;

    /** Box 9a, Kính gửi: 13 to 14 pt, upright. */
    static final double ADDRESSEE_SIZE = 14;

    /** Box 9a, where the words "Kính gửi:" begin over a list; the dashes stand under their colon. */
    static final double ADDRESSEE_INDENT_MM = 35;

    /** Box 9b, the words "Nơi nhận:": 12 pt, bold italic. */
    static final double RECIPIENTS_WORD_SIZE = 12;

    /** Box 9b, recipients: 11 pt, upright. */
    static final double RECIPIENT_SIZE = 11;

    /** Box 10b, degree of urgency: capitals, 13 to 14 pt, bold, in a frame of one line. */
    static final double URGENCY_SIZE = 13;

    /** Box 10b, the frame around "HỎA TỐC": 30 × 8 mm. */
    static final int FLASH_WIDTH_MM = 30;

    /** Box 10b, the frame around "THƯỢNG KHẨN": 40 × 8 mm. */
    static final int IMMEDIATE_WIDTH_MM = 40;

    /** Box 10b, the frame around "KHẨN": 20 × 8 mm. */
    static final int URGENT_WIDTH_MM = 20;

    /** Box 10b, height of all three frames; box 11, of which the decree gives no measure, takes it too. */
    static final double FRAME_HEIGHT_MM = 8;

    /** Box 10b, bright red. */
    static final String URGENCY_COLOUR = "E00000";

    /** All other boxes (I.4). */
    static final String BLACK = "000000";

    /** Box 11, circulation: capitals, 13 to 14 pt, bold, balanced in a frame of one line. */
    static final double CIRCULATION_SIZE = 13;

    /** Box 11, between the text and either side of its frame. */
    static final double CIRCULATION_SPACE_MM = 4;

    /** Over the frames of boxes 10b and 11. */
    static final double FRAME_SPACE = 6;

    /** Box 12, the drafter's sign and the number of copies, stands on the last line of box 9b and is as large: 11 pt. */
    static final double DRAFTER_SIZE = RECIPIENT_SIZE;

    /** Box 13, address, e-mail, telephone: 11 to 12 pt, upright, on the first page under a line as wide as the text. */
    static final double CONTACT_SIZE = 11;

    /** Annexes (IV.4), the words "Phụ lục": 14 pt, bold, centred. */
    static final double ANNEX_NUMBER_SIZE = 14;

    /** Annexes, title: capitals, 13 to 14 pt, bold. */
    static final double ANNEX_TITLE_SIZE = 14;

    /** Annexes, the line that names the paper: 13 to 14 pt, italic. */
    static final double ANNEX_REFERENCE_SIZE = 14;

    /** Text inside tables, of which the decree says nothing: the smaller size of the text. */
    static final double TABLE_SIZE = 13;

    /** A QR code with its quiet zone: modules of 0.6 mm and more for the addresses of invitations. */
    static final double CODE_MM = 30;

    /** Between a QR code and the lines beside it; its own quiet zone comes on top. */
    static final double CODE_SPACE_MM = 4;

    /** Lines beside a QR code, of which the decree says nothing: the smaller size of the text. */
    static final double CODE_LINE_SIZE = 13;

    /** The left side of the head; the right one holds box 1 on one line each. */
    static final double HEAD_LEFT_MM = 68;

    /** Thickness of rules and of the lines of tables. */
    static final double RULE_WIDTH = 0.75;

    /** Between a text and the rule under it. */
    static final double RULE_SPACE = 2;

    /** Under the rules of the head, and between the head and what follows. */
    static final double HEAD_SPACE = 8;

    /** Between the groups of a paper: head, title, text, closing. */
    static final double GROUP_SPACE = 12;

    /** Between the head and the name of the kind. */
    static final double TITLE_SPACE = 18;

    /** Between a table's lines and its text. */
    static final double CELL_SPACE = 3;

    /** Height of a list's rows, room for a signature. */
    static final double LIST_ROW_MM = 10;

    /** Lines of a paragraph that stay together at either end of a page. */
    static final int LINES_KEPT = 2;

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int TWIPS_PER_POINT = 20;

    private DecreeFormat() {}

    static double points(double mm) {
        return mm * POINTS_PER_MM;
    }

    /** Twentieths of a point, Word's unit of length. */
    static long twips(double points) {
        return Math.round(points * TWIPS_PER_POINT);
    }
}
