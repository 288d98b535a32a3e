package vn.doithoai.nomination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Option;

/** What the pages about people named show. */
final class NominationPages {

    private NominationPages() {}

    /** @param offered places that have no quota yet */
    record OverviewPage(
            SessionSummary session,
            List<QuotaSummary> quotas,
            List<Option> offered,
            LocalDate today,
            boolean editable) {

        public List<QuotaSummary> villages() {
            return quotas.stream().filter(quota -> quota.place().isVillage()).toList();
        }

        public List<QuotaSummary> organisations() {
            return quotas.stream().filter(quota -> !quota.place().isVillage()).toList();
        }

        public long seats() {
            return quotas.stream().mapToLong(QuotaSummary::seats).sum();
        }

        public long named() {
            return quotas.stream().mapToLong(QuotaSummary::named).sum();
        }

        public long invited() {
            return quotas.stream().mapToLong(QuotaSummary::invited).sum();
        }

        public long undecided() {
            return quotas.stream().mapToLong(QuotaSummary::proposed).sum();
        }

        /** The place's last day is over, and names are missing. */
        public boolean late(QuotaSummary quota) {
            return quota.open() > 0 && quota.until().isBefore(today);
        }
    }

    /**
     * @param naming the actor may name people and take them back now
     * @param overview the actor sees all places
     * @param editable the actor decides on those named
     * @param moved it changed meanwhile, nothing was written
     */
    record QuotaPage(
            SessionSummary session,
            QuotaSummary quota,
            List<NomineeSummary> nominees,
            List<Option> forms,
            LocalDate today,
            boolean naming,
            boolean overview,
            boolean editable,
            boolean moved,
            List<History.Entry> history) {

        public boolean isOver() {
            return quota.until().isBefore(today);
        }
    }

    /** @param conflict what somebody else saved meanwhile, null mostly */
    record ChangePage(
            SessionSummary session,
            QuotaSummary quota,
            @Nullable Conflict conflict,
            boolean removable) {}

    /**
     * @param identities who it may be, to tick one
     * @param persons to type from
     * @param toTick who may be meant, when the text typed means several
     * @param moved it was decided on meanwhile, nothing was written
     */
    record NomineePage(
            SessionSummary session,
            QuotaSummary quota,
            NomineeSummary nominee,
            List<Option> identities,
            List<Option> persons,
            List<Option> toTick,
            boolean moved) {}
}
