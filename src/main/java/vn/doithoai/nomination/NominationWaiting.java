package vn.doithoai.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.session.SessionClocks;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Waiting;

/** On the desk: seats without a name for the village or organisation, names not yet decided on for the office. */
@Component
class NominationWaiting implements Waiting {

    private final NominationQuotas quotas;
    private final Nominations nominations;
    private final Clock clock;

    NominationWaiting(NominationQuotas quotas, Nominations nominations, Clock clock) {
        this.quotas = quotas;
        this.nominations = nominations;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor) {
        boolean office = actor.may(Permission.INVITATION_EDIT);
        if (!actor.may(Permission.SESSION_VIEW) || !(office || NominationQuotas.namesOwn(actor))) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        quotas.ofOpenSessions(LocalDate.now(clock), actor).forEach((session, found) -> {
            found.stream()
                    .filter(quota -> NominationQuotas.isOwn(quota.place(), actor))
                    .filter(quota -> quota.open() > 0 && nominations.mayName(quota, actor))
                    .forEach(quota -> items.add(new Item(
                            "nominate", quota.open(), quota.until(), NominationAddress.of(session.id(), quota.id()))));
            long undecided = found.stream().mapToLong(QuotaSummary::proposed).sum();
            if (office && undecided > 0) {
                items.add(new Item("nomineesUndecided", undecided, due(session), NominationAddress.of(session.id())));
            }
        });
        return items;
    }

    /** Guests have to be told in time; a session without a day has none. */
    private static @Nullable LocalDate due(SessionSummary session) {
        LocalDate day = session.schedule().day();
        return day == null ? null : SessionClocks.noticeDue(day);
    }
}
