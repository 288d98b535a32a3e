package vn.doithoai.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.MarkedText;
import vn.doithoai.document.MissingGlyphs.MissingGlyph;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/** What the pages about plans show. */
final class PlanPages {

    private PlanPages() {}

    /**
     * @param inside the actor sees drafts too
     * @param drafts the actor may write plans
     */
    record IndexPage(Listing<PaperSummary> listing, boolean inside, boolean drafts) {}

    /** @param earlier plans to start from */
    record StartPage(List<Option> ways, List<Option> earlier) {}

    /**
     * @param places where a new section or a leftover may go
     * @param justRemoved the section taken out just before, to offer it again
     */
    record EditPage(
            PlanDesk.Opened plan,
            List<Option> places,
            List<Option> leftovers,
            @Nullable SectionView justRemoved) {}

    record RemovalPage(PaperSummary paper, SectionView section) {}

    /**
     * @param conflict what somebody else saved meanwhile, null mostly
     * @param moved where the paper stands when it can't be changed there
     */
    record HeadPage(
            PaperSummary paper,
            List<Option> units,
            List<Option> signingForms,
            List<Option> signers,
            @Nullable Conflict conflict,
            @Nullable PaperState moved) {}

    /**
     * @param labels what is printed before each line
     * @param depths how far each line is set in
     * @param kinds what a line of this section may be
     * @param chosen place of the line that the tools are about
     * @param focus the line to go on with
     * @param justRemoved the line taken out by the last press of a button, to offer it again
     */
    record SectionPage(
            PlanDesk.Opened plan,
            SectionView section,
            List<String> labels,
            List<Integer> depths,
            List<Option> kinds,
            int chosen,
            @Nullable UUID focus,
            @Nullable Line justRemoved,
            @Nullable Conflict conflict,
            @Nullable PaperState moved) {

        /** How a line begins that was taken out. */
        public String glimpse(Line line) {
            return SectionView.shortened(MarkedText.plain(line.text()));
        }

        public PaperSummary paper() {
            return plan.paper();
        }

        public List<MissingGlyph> unprintable() {
            return plan.preview().unprintable();
        }
    }
}
