package vn.doithoai.announcement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has been told of a session, and who hasn't (tình hình thông báo).
 *
 * @param villages of the session's cluster, in their order
 * @param organisations the Front and the mass organisations, in their order
 */
record Coverage(List<Line> villages, List<Line> organisations) {

    Coverage {
        villages = List.copyOf(villages);
        organisations = List.copyOf(organisations);
    }

    /** @param told what was told last, null while nothing was */
    record Line(Audience audience, @Nullable AnnouncementSummary told) {

        /** By the notice in force. */
        public boolean isDone() {
            return told != null && !told.outdated();
        }

        int coming() {
            Integer count = told == null || told.outdated() ? null : told.told().coming();
            return count == null ? 0 : count;
        }
    }

    public long villagesTold() {
        return villages.stream().filter(Line::isDone).count();
    }

    public long organisationsTold() {
        return organisations.stream().filter(Line::isDone).count();
    }

    /** How many members come, as far as it is known. */
    public int coming() {
        return organisations.stream().mapToInt(Line::coming).sum();
    }
}
