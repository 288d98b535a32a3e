package vn.doithoai.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.MissingGlyphs.MissingGlyph;
import vn.doithoai.document.PrintedDocument;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Option;

/** What the pages about free papers show. */
final class LetterPages {

    private LetterPages() {}

    /**
     * @param paper null for a new one
     * @param conflict what somebody else saved meanwhile, null mostly
     * @param preview how what stands in the form would print; null while too much is missing
     * @param moved where the paper stands when it can't be changed there
     */
    record FormPage(
            @Nullable PaperSummary paper,
            List<Option> kinds,
            List<Option> units,
            List<Option> signingForms,
            List<Option> signers,
            @Nullable Conflict conflict,
            @Nullable PaperState moved,
            @Nullable PrintedDocument preview,
            List<MissingGlyph> unprintable) {}
}
