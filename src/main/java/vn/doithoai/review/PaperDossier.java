package vn.doithoai.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.MissingGlyphs.MissingGlyph;
import vn.doithoai.document.PrintedDocument;
import vn.doithoai.paper.PaperPlaces;
import vn.doithoai.paper.PaperStep;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.PaperText;
import vn.doithoai.registry.CopyDetails;
import vn.doithoai.registry.Scan;

/**
 * Everything about one paper that the actor may see (hồ sơ văn bản).
 *
 * @param unit name of the unit that drafted it
 * @param preview as it prints
 * @param unprintable characters that the printed font lacks, with where they stand
 * @param acts newest first; of an issued paper the others see only issue and replacement
 * @param difference to the words that a reviewer decided on last; null when there are none
 * @param places where the work goes on that the paper gives
 * @param replaces the paper whose place it takes
 * @param replacedBy the paper that takes its place, a draft only for those who may see drafts
 */
record PaperDossier(
        PaperSummary paper,
        @Nullable String unit,
        PrintedDocument preview,
        PaperText text,
        List<MissingGlyph> unprintable,
        List<PaperStep> acts,
        List<PaperComment.Shown> comments,
        @Nullable PaperDifference difference,
        @Nullable String pdfHash,
        List<Scan> scans,
        List<CopyDetails> copies,
        List<PaperPlaces.Place> places,
        @Nullable PaperSummary replaces,
        @Nullable PaperSummary replacedBy,
        Allowed allowed) {

    /**
     * What the actor may do now.
     *
     * @param edit where the content is edited, null when it may not be
     * @param keep enter scans and copies
     */
    record Allowed(
            @Nullable String edit,
            boolean submit,
            boolean discard,
            boolean withdraw,
            boolean comment,
            boolean answer,
            boolean settle,
            boolean decide,
            boolean sendBack,
            boolean issue,
            boolean keep,
            boolean replace) {}

    public List<PaperComment.Shown> commentsOn(String section) {
        return comments.stream()
                .filter(comment -> comment.section().equals(section))
                .toList();
    }

    /** Comments on parts that are no longer there. */
    public List<PaperComment.Shown> commentsElsewhere() {
        return comments.stream()
                .filter(comment -> text.section(comment.section()) == null)
                .toList();
    }

    public long openComments() {
        return comments.stream().filter(comment -> comment.settledAt() == null).count();
    }

    public int quantity() {
        return copies.stream().mapToInt(CopyDetails::quantity).sum();
    }

    /** Recipients that no copy was handed to yet. */
    public List<String> recipientsWithoutCopy() {
        return paper.details().recipients().stream()
                .filter(recipient ->
                        copies.stream().noneMatch(copy -> copy.recipient().equals(recipient)))
                .toList();
    }
}
