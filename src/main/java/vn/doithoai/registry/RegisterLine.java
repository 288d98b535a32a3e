package vn.doithoai.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperId;

/**
 * A line of the register of outgoing papers (sổ đăng ký văn bản đi) in its ten columns.
 *
 * @param keeper who keeps the file copy: "VT, VP"
 * @param quantity copies handed out in all
 * @param firstHandedOn first day of handing out
 * @param lastHandedOn last day
 * @param receivedBy who signed for copies, one a line
 * @param replacedBy code of the paper that took its place
 */
record RegisterLine(
        PaperId id,
        String code,
        LocalDate issuedOn,
        DocumentKind kind,
        String subject,
        @Nullable String signer,
        List<String> recipients,
        String keeper,
        int quantity,
        @Nullable LocalDate firstHandedOn,
        @Nullable LocalDate lastHandedOn,
        @Nullable String receivedBy,
        @Nullable String replacedBy) {

    /** Kind and subject as the register writes them: "Kế hoạch: Đối thoại …". */
    public String title() {
        return kind.word() + ": " + subject;
    }

    /** The register is in Vietnamese whatever the screen speaks, and so is this remark of it. */
    public @Nullable String note() {
        return replacedBy == null ? null : "Thay thế bởi " + replacedBy;
    }
}
