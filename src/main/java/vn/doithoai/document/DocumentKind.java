package vn.doithoai.document;

/**
 * Kinds of papers (loại văn bản) with their names and abbreviations (Nghị định 30/2020/NĐ-CP, Phụ lục III). A công văn
 * has neither: its subject stands under the number, after "V/v".
 */
public enum DocumentKind {
    /** kế hoạch */
    PLAN("Kế hoạch", "KH"),
    /** thông báo */
    NOTICE("Thông báo", "TB"),
    /** giấy mời */
    INVITATION("Giấy mời", "GM"),
    /** tờ trình */
    SUBMISSION("Tờ trình", "TTr"),
    /** công văn */
    OFFICIAL_LETTER("Công văn", "");

    private final String word;
    private final String abbreviation;

    DocumentKind(String word, String abbreviation) {
        this.word = word;
        this.abbreviation = abbreviation;
    }

    /** As it stands in a sentence: "Kế hoạch". */
    public String word() {
        return word;
    }

    /** As it stands in a symbol; empty for a công văn. */
    public String abbreviation() {
        return abbreviation;
    }

    /** Whether the kind's name is printed as a title (box 5a) with the subject under it. */
    public boolean isNamed() {
        return !abbreviation.isEmpty();
    }

    /** The subject as it stands alone: "V/v mời đồng chủ trì hội nghị" for a công văn, for others as it is. */
    public String headed(String subject) {
        return isNamed() ? subject : "V/v " + subject;
    }

    /** Symbol (ký hiệu): "KH-UBND" from the issuer's "UBND"; for a công văn the issuer's alone, such as "UBND-VP". */
    public String symbol(String issuer) {
        return isNamed() ? abbreviation + "-" + issuer : issuer;
    }
}
