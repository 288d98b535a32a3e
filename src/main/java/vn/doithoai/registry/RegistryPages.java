package vn.doithoai.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.MissingGlyphs.MissingGlyph;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/** What the pages of the records clerk show. */
final class RegistryPages {

    private RegistryPages() {}

    record RegisterPage(Listing<RegisterLine> listing) {}

    /**
     * @param automatic the program gives the number
     * @param suggested next number of the sequence
     * @param early the date is before the approval and has to be confirmed
     * @param moved where the paper stands, when it isn't approved any more
     * @param changed the words aren't those that were approved
     */
    record IssuancePage(
            PaperSummary paper,
            List<Option> signers,
            boolean automatic,
            int suggested,
            boolean early,
            @Nullable PaperState moved,
            boolean changed,
            List<MissingGlyph> unprintable) {}

    /**
     * @param recipients those of the paper that got no copy yet, to choose from
     */
    record CopyPage(PaperSummary paper, List<Option> recipients) {}

    record ScanPage(PaperSummary paper) {}

    /** @param conflict what somebody else saved meanwhile, null mostly */
    record SettingsPage(@Nullable Conflict conflict) {}
}
