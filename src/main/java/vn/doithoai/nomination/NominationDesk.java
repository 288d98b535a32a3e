package vn.doithoai.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.announcement.Audience;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonChoices;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.person.Persons;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Option;

/** Puts together what the pages about people named show. */
@Component
class NominationDesk {

    private final DialogueSessions sessions;
    private final NominationQuotas quotas;
    private final Nominations nominations;
    private final NomineeInvitations invitations;
    private final Persons persons;
    private final History history;
    private final Clock clock;

    NominationDesk(
            DialogueSessions sessions,
            NominationQuotas quotas,
            Nominations nominations,
            NomineeInvitations invitations,
            Persons persons,
            History history,
            Clock clock) {
        this.sessions = sessions;
        this.quotas = quotas;
        this.nominations = nominations;
        this.invitations = invitations;
        this.persons = persons;
        this.history = history;
        this.clock = clock;
    }

    SessionSummary session(UUID id, Actor actor) {
        return sessions.find(new SessionId(id), actor);
    }

    LastDay lastDay(SessionSummary session) {
        return new LastDay(LocalDate.now(clock), session.schedule().lastDay());
    }

    /** As the form begins: the villages first, and no day. */
    AllotmentForm allotment(SessionSummary session) {
        return AllotmentForm.of(quotas.withoutQuota(session), null);
    }

    NominationPages.OverviewPage overview(SessionSummary session, Actor actor) {
        return new NominationPages.OverviewPage(
                session,
                quotas.ofSession(session, actor),
                quotas.withoutQuota(session).stream()
                        .map(NominationDesk::option)
                        .toList(),
                LocalDate.now(clock),
                actor.may(Permission.INVITATION_EDIT));
    }

    private static Option option(Audience place) {
        return new Option(place.id().toString(), place.name());
    }

    QuotaSummary quota(SessionSummary session, UUID quota, Actor actor) {
        return quotas.find(session.id(), new QuotaId(quota), actor);
    }

    NominationPages.QuotaPage quota(SessionSummary session, UUID id, boolean moved, Actor actor) {
        QuotaSummary quota = quota(session, id, actor);
        boolean overview = actor.may(Permission.INVITATION_VIEW);
        return new NominationPages.QuotaPage(
                session,
                quota,
                nominations.nominees(quota.id()),
                Option.ofEnum(FormOfAddress.values(), "person.form.formOfAddress"),
                LocalDate.now(clock),
                nominations.mayName(quota, actor),
                overview,
                actor.may(Permission.INVITATION_EDIT),
                moved,
                overview ? history.of(Nominations.ENTITY, id) : List.of());
    }

    NominationPages.ChangePage change(SessionSummary session, QuotaSummary quota, @Nullable Conflict conflict) {
        return new NominationPages.ChangePage(
                session, quota, conflict, nominations.nominees(quota.id()).isEmpty());
    }

    /** @throws NotFound when the quota has no such person */
    NomineeSummary nominee(QuotaSummary quota, UUID nominee) {
        return nominations.nominees(quota.id()).stream()
                .filter(one -> one.id().value().equals(nominee))
                .findFirst()
                .orElseThrow(() -> new NotFound("nominee " + nominee));
    }

    PersonChoices choices(@Nullable String typed) {
        return persons.choices(typed, null);
    }

    /** @param typed what the form holds for somebody else, null mostly */
    NominationPages.NomineePage nominee(
            SessionSummary session, QuotaSummary quota, NomineeSummary nominee, @Nullable String typed, boolean moved) {
        PersonChoices choices = choices(typed);
        return new NominationPages.NomineePage(
                session, quota, nominee, identities(quota, nominee), choices.options(), choices.toTick(typed), moved);
    }

    /** Somebody new, each with the same name, somebody else. */
    List<Option> identities(QuotaSummary quota, NomineeSummary nominee) {
        List<Option> identities = new ArrayList<>();
        identities.add(new Option(IdentityForm.NEW, "", "nomination.identity.NEW"));
        for (PersonSummary person : invitations.similar(quota, nominee)) {
            String text =
                    PersonChoices.of(List.of(person), null).options().get(0).text();
            identities.add(new Option(person.id().value().toString(), text));
        }
        identities.add(new Option(IdentityForm.OTHER, "", "nomination.identity.OTHER"));
        return identities;
    }
}
