package vn.doithoai.nomination;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.session.SessionPlaces;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The naming of people, on the session's page: all places for the office, the own one for a village or an organisation. */
@Component
class NominationPlaces implements SessionPlaces {

    private final NominationQuotas quotas;

    NominationPlaces(NominationQuotas quotas) {
        this.quotas = quotas;
    }

    @Override
    public List<Place> of(SessionSummary session, Actor actor) {
        boolean all = actor.may(Permission.INVITATION_VIEW);
        if (!all && !NominationQuotas.namesOwn(actor)) {
            return List.of();
        }
        List<QuotaSummary> found = quotas.ofSession(session, actor);
        List<Place> places = new ArrayList<>();
        if (all) {
            String code = found.isEmpty() ? "nominationsNone" : "nominations";
            places.add(new Place(code, named(found), seats(found), NominationAddress.of(session.id())));
        }
        found.stream()
                .filter(quota -> NominationQuotas.isOwn(quota.place(), actor))
                .forEach(quota -> places.add(new Place(
                        "nominate", quota.named(), quota.seats(), NominationAddress.of(session.id(), quota.id()))));
        return places;
    }

    private static long named(List<QuotaSummary> quotas) {
        return quotas.stream().mapToLong(QuotaSummary::named).sum();
    }

    private static long seats(List<QuotaSummary> quotas) {
        return quotas.stream().mapToLong(QuotaSummary::seats).sum();
    }
}
