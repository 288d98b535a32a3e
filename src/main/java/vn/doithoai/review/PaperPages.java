package vn.doithoai.review;

import org.jspecify.annotations.Nullable;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.PaperText;
import vn.doithoai.web.Listing;

/** What the pages about papers show. */
final class PaperPages {

    private PaperPages() {}

    /**
     * @param inside the actor sees papers on their way too
     * @param drafts the actor may write papers
     * @param settings the actor decides how papers are numbered
     */
    record IndexPage(Listing<PaperSummary> listing, boolean inside, boolean drafts, boolean settings) {}

    /**
     * @param moved where the paper stands, when an act was refused because somebody else acted first
     */
    record ShowPage(PaperDossier dossier, @Nullable PaperState moved) {

        public PaperSummary paper() {
            return dossier.paper();
        }
    }

    /**
     * A page that asks for a reason or a text.
     *
     * @param act last part of its address: "return", "withdrawal", "discard"
     * @param moved as in {@link ShowPage}
     */
    record ReasonPage(
            PaperSummary paper, String act, @Nullable PaperState moved) {}

    /**
     * @param section what is commented on
     * @param answered the comment that is answered, null for a new one
     */
    record CommentPage(
            PaperSummary paper, PaperText.@Nullable Section section, PaperComment.@Nullable Shown answered) {}
}
