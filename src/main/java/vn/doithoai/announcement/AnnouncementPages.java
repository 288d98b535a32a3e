package vn.doithoai.announcement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.notice.NoticeSummary;
import vn.doithoai.notice.ReadingText;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Option;

/** What the pages about announcing show. */
final class AnnouncementPages {

    private AnnouncementPages() {}

    /** @param notice in force, null while there is none */
    record CoveragePage(SessionSummary session, @Nullable NoticeSummary notice, Coverage coverage, boolean editable) {}

    /**
     * @param text what is read aloud there; null while there is nothing to announce
     * @param told what was told so far, the last one first
     * @param telling the actor may tell of it now
     * @param overview the actor sees all villages and organisations
     * @param conflict what somebody else told meanwhile, null mostly
     * @param moved it can't be told as it was sent
     */
    record TellingPage(
            SessionSummary session,
            Audience audience,
            @Nullable ReadingText text,
            List<AnnouncementSummary> told,
            boolean telling,
            TellingRules rules,
            List<Option> ways,
            boolean overview,
            @Nullable Conflict conflict,
            boolean moved) {

        public @Nullable AnnouncementSummary last() {
            return told.isEmpty() ? null : told.get(0);
        }

        /** By the notice in force. */
        public boolean isDone() {
            return !told.isEmpty() && !told.get(0).outdated();
        }
    }
}
