package vn.doithoai.nomination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.announcement.Audience;
import vn.doithoai.invitation.Invitations;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.Contact;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonFilter;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonPost;
import vn.doithoai.person.PersonState;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.person.Persons;
import vn.doithoai.session.SessionAnnouncing;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Text;
import vn.doithoai.village.VillageId;

/**
 * What the office makes of those named (mời người được cử): each becomes a person of the directory, a known or a new one,
 * and is invited; or isn't, with a reason.
 */
@Service
public class NomineeInvitations {

    /** More with one name than a commune has. */
    private static final int SAME_NAME = 100;

    private final QuotaRepository quotas;
    private final NomineeRepository nominees;
    private final Persons persons;
    private final Invitations invitations;
    private final SessionAnnouncing announcing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NomineeInvitations(
            QuotaRepository quotas,
            NomineeRepository nominees,
            Persons persons,
            Invitations invitations,
            SessionAnnouncing announcing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.quotas = quotas;
        this.nominees = nominees;
        this.persons = persons;
        this.invitations = invitations;
        this.announcing = announcing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Active persons of the directory who bear the same name and aren't known to live in another village than the one that
     * named somebody: only people can tell whether it is one of them.
     */
    @Transactional(readOnly = true)
    public List<PersonSummary> similar(QuotaSummary quota, NomineeSummary nominee) {
        return similar(quota.place(), nominee.details());
    }

    private List<PersonSummary> similar(Audience place, NomineeDetails details) {
        String name = Text.fold(details.fullName());
        PersonFilter filter = new PersonFilter(details.fullName(), null, null, null, PersonState.ACTIVE);
        return persons.search(filter, 0, SAME_NAME).stream()
                .filter(person -> Text.fold(person.fullName()).equals(name))
                .filter(person -> !place.isVillage()
                        || person.village() == null
                        || person.village().value().equals(place.id()))
                .toList();
    }

    /** As the directory is to keep somebody new. */
    private static PersonDetails person(Audience place, NomineeDetails details) {
        String post = details.post();
        VillageId village = place.isVillage() ? new VillageId(place.id()) : null;
        UnitId unit = place.isVillage() ? null : new UnitId(place.id());
        return new PersonDetails(
                details.fullName(),
                details.formOfAddress(),
                post == null ? List.of() : List.of(new PersonPost(post, unit)),
                village,
                Contact.NONE,
                Set.of(),
                null);
    }

    /**
     * Invites somebody named.
     *
     * @param known who it is, null for somebody new to the directory
     * @throws StaleVersion when it was decided on meanwhile, or the person has left the directory
     */
    @Transactional
    public void invite(SessionId session, NomineeId id, @Nullable PersonId known, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        announcing.hold(session);
        NominationQuota quota = lock(session, id);
        Nominee nominee = load(id);
        if (known != null && !persons.holdActive(known)) {
            throw new StaleVersion();
        }
        PersonId person = become(nominee, quota, known, actor);
        invitations.invite(session, person, quota.place().name(), actor);
    }

    /**
     * Invites all who are named and whom nobody in the directory could be: they become new persons.
     *
     * @return how many
     */
    @Transactional
    public int inviteAllClear(SessionId session, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        announcing.hold(session);
        List<NominationQuota> all = quotas.lockAll(session.value());
        Map<UUID, List<Nominee>> waiting = nominees
                .ofAll(all.stream().map(NominationQuota::id).toList())
                .stream()
                .filter(nominee -> nominee.state() == NomineeState.PROPOSED)
                .collect(Collectors.groupingBy(Nominee::quotaId));
        int invited = 0;
        for (NominationQuota quota : all) {
            List<PersonId> fresh = new ArrayList<>();
            for (Nominee nominee : waiting.getOrDefault(quota.id(), List.of())) {
                // one after the other, so that two of one name don't both pass
                if (similar(quota.place(), nominee.details()).isEmpty()) {
                    fresh.add(become(nominee, quota, null, actor));
                }
            }
            if (!fresh.isEmpty()) {
                invitations.inviteAll(session, fresh, quota.place().name(), actor);
            }
            invited += fresh.size();
        }
        return invited;
    }

    private PersonId become(Nominee nominee, NominationQuota quota, @Nullable PersonId known, Actor actor) {
        PersonId person = known == null ? persons.create(person(quota.place(), nominee.details()), actor) : known;
        nominee.invite(person, actor, clock.instant());
        nominees.flush();
        publish(Act.of(actor, "nomination.invited", Nominations.ENTITY, quota.id()), quota, nominee);
        return person;
    }

    /** The person isn't invited (không mời). @throws StaleVersion when it was decided on meanwhile */
    @Transactional
    public void refuse(SessionId session, NomineeId id, String reason, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        NominationQuota quota = lock(session, id);
        Nominee nominee = load(id);
        nominee.refuse(reason, actor, clock.instant());
        nominees.flush();
        publish(
                Act.of(actor, "nomination.refused", Nominations.ENTITY, quota.id())
                        .with("reason", reason),
                quota,
                nominee);
    }

    private void publish(Act act, NominationQuota quota, Nominee nominee) {
        events.publishEvent(act.with("person", nominee.details().fullName())
                .with("audience", quota.place().name()));
    }

    /** The quota of somebody named, and nobody else decides on its people meanwhile. */
    private NominationQuota lock(SessionId session, NomineeId id) {
        UUID quota = load(id).quotaId();
        return quotas.lock(quota)
                .filter(locked -> locked.session().equals(session))
                .orElseThrow(() -> notFound(id));
    }

    private Nominee load(NomineeId id) {
        return nominees.findById(id.value()).orElseThrow(() -> notFound(id));
    }

    private static NotFound notFound(NomineeId id) {
        return new NotFound("nominee " + id.value());
    }
}
