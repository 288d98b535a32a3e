package vn.doithoai.paper;

import org.jspecify.annotations.Nullable;
import vn.doithoai.document.DocumentKind;

/**
 * Which papers a list shows (văn bản); null for no limit.
 *
 * @param q part of number and symbol, subject, signer or recipients, diacritics ignored
 * @param year what the papers are about
 * @param returned only drafts that a reviewer sent back (bị trả lại) and that weren't submitted since
 */
public record PaperFilter(
        @Nullable String q,
        @Nullable DocumentKind kind,
        @Nullable PaperState state,
        @Nullable Integer year,
        boolean returned) {

    /** The condition in the database, where the table is {@code p}: the last that was done with the draft is its return. */
    public static final String RETURNED = "p.state = 'DRAFT' and 'RETURN' = ("
            + "select kind from paper_act where paper_id = p.id order by seq desc limit 1)";

    /** Of drafts all. */
    public PaperFilter(
            @Nullable String q, @Nullable DocumentKind kind, @Nullable PaperState state, @Nullable Integer year) {
        this(q, kind, state, year, false);
    }
}
