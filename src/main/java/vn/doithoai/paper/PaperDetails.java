package vn.doithoai.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Marks;
import vn.doithoai.organisation.UnitId;

/**
 * What every paper has (văn bản), whatever its content.
 *
 * @param year the year it is about; its number belongs to the year of issue
 * @param subject trích yếu, without "V/v": "Đối thoại trực tiếp với Nhân dân năm 2026"
 * @param unit the unit that drafts it and keeps a copy (đơn vị soạn thảo)
 * @param recipients nơi nhận, one a line, without dashes and without the line "Lưu", which is made from the unit
 * @param marks urgency, circulation, the drafter's sign and the number of copies; mostly none
 * @param contact a công văn has the commune's address at the foot of its first page
 */
public record PaperDetails(
        DocumentKind kind,
        int year,
        String subject,
        @Nullable UnitId unit,
        List<String> recipients,
        Signer signer,
        Marks marks,
        boolean contact) {

    /** A paper as most are: it bears no marks and no address. */
    public PaperDetails(
            DocumentKind kind,
            int year,
            String subject,
            @Nullable UnitId unit,
            List<String> recipients,
            Signer signer) {
        this(kind, year, subject, unit, recipients, signer, Marks.NONE, false);
    }

    public PaperDetails {
        recipients = List.copyOf(recipients);
        if (contact && kind != DocumentKind.OFFICIAL_LETTER) {
            throw new IllegalArgumentException("only a công văn has an address at its foot");
        }
    }

    /** What pages call the paper. */
    public String title() {
        return kind.headed(subject);
    }
}
