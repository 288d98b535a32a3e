package vn.doithoai.document;

import java.util.List;

/**
 * Who signs and by what authority (quyền hạn, chức vụ, họ tên của người ký; boxes 7a, 7b). The signature itself is
 * written on paper or by the signing software, never printed from here.
 *
 * @param capacity lines in capitals: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
 * @param name of the signer, without degrees; empty while it is open
 */
public record SignatureBlock(List<String> capacity, String name) {

    public SignatureBlock {
        capacity = RichText.plain(capacity).stream().map(RichText::capitals).toList();
        name = RichText.plain(name);
    }

    /** In the name of a body that decides together: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
    public static SignatureBlock onBehalfOf(String body, String post, String name) {
        return new SignatureBlock(List.of("TM. " + body, post), name);
    }

    /** A deputy in the name of such a body: "TM. …", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
    public static SignatureBlock deputyOnBehalfOf(String body, String post, String deputyPost, String name) {
        return new SignatureBlock(List.of("TM. " + body, "KT. " + post, deputyPost), name);
    }

    /** The head of a body by own right: "CHỦ TỊCH". */
    public static SignatureBlock ownRight(String post, String name) {
        return new SignatureBlock(List.of(post), name);
    }

    /** A deputy in place of the head: "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG". */
    public static SignatureBlock deputy(String post, String deputyPost, String name) {
        return new SignatureBlock(List.of("KT. " + post, deputyPost), name);
    }

    /** By order of the head: "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG". */
    public static SignatureBlock byOrder(String post, String signersPost, String name) {
        return new SignatureBlock(List.of("TL. " + post, signersPost), name);
    }

    /** By written authorisation of the head: "TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG". */
    public static SignatureBlock authorised(String post, String signersPost, String name) {
        return new SignatureBlock(List.of("TUQ. " + post, signersPost), name);
    }

    /** Who acts as head for the time being: "Q. CHỦ TỊCH". */
    public static SignatureBlock acting(String post, String name) {
        return new SignatureBlock(List.of("Q. " + post), name);
    }
}
