package vn.doithoai.invitation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.person.PersonFilter;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonGroupSummary;
import vn.doithoai.person.PersonGroups;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonState;
import vn.doithoai.person.Persons;
import vn.doithoai.plan.Plans;
import vn.doithoai.planlink.GroupTarget;
import vn.doithoai.planlink.PlanLinks;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionAnnouncing;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** Whom sessions invite (giấy mời): inviting, telling, answers. Nobody is invited to one session twice. */
@Service
public class Invitations {

    static final String ENTITY = "invitation";

    /** Members of a group that are invited in one act. */
    private static final int MOST = 5_000;

    private final InvitationRepository invitations;
    private final InvitationRegister register;
    private final InvitationTokens tokens;
    private final DialogueSessions sessions;
    private final SessionAnnouncing announcing;
    private final Persons persons;
    private final PersonGroups groups;
    private final Plans plans;
    private final PlanLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            InvitationRegister register,
            InvitationTokens tokens,
            DialogueSessions sessions,
            SessionAnnouncing announcing,
            Persons persons,
            PersonGroups groups,
            Plans plans,
            PlanLinks links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.register = register;
        this.tokens = tokens;
        this.sessions = sessions;
        this.announcing = announcing;
        this.persons = persons;
        this.groups = groups;
        this.plans = plans;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody who is invited, by name; not who was uninvited. Callers check who may see the list. */
    @Transactional(readOnly = true)
    public List<InvitationSummary> ofSession(SessionSummary session, InvitationFilter filter) {
        return register.all(session, filter);
    }

    @Transactional(readOnly = true)
    public Page<InvitationSummary> search(SessionSummary session, InvitationFilter filter, Pageable page, Actor actor) {
        actor.require(Permission.INVITATION_VIEW);
        return register.page(session, filter, page);
    }

    /** Everybody under the filter, to be taken away as a file; that is audited. */
    @Transactional
    List<InvitationSummary> export(SessionSummary session, InvitationFilter filter, Pageable order, Actor actor) {
        List<InvitationSummary> found = search(session, filter, order, actor).getContent();
        events.publishEvent(Act.exported(actor, "invitation", found.size(), filter.q())
                .filtered("state", filter.state())
                .with("session", session.displayName()));
        return found;
    }

    /** @throws NotFound also when it belongs to another session */
    @Transactional(readOnly = true)
    public InvitationSummary find(SessionSummary session, InvitationId id) {
        return register.find(session, id).orElseThrow(() -> notFound(id));
    }

    /** @throws NotFound when there is no such invitation */
    @Transactional(readOnly = true)
    public SessionId sessionOf(InvitationId id) {
        return invitations.findById(id.value()).orElseThrow(() -> notFound(id)).session();
    }

    /** How many are in each state; states without anybody are missing. */
    @Transactional(readOnly = true)
    public Map<InvitationState, Long> states(SessionSummary session) {
        Map<InvitationState, Long> found = new EnumMap<>(InvitationState.class);
        found.putAll(register.states(session));
        return found;
    }

    /** The groups that the plan in force invites, and those invited besides, with how many come. */
    @Transactional(readOnly = true)
    public List<InvitationTarget> targets(SessionSummary session) {
        Map<UUID, InvitationRegister.Tally> tallies = new HashMap<>(register.tallies(session));
        Map<PersonGroupId, GroupTarget> planned = new LinkedHashMap<>();
        plans.issuedOf(session.details().year())
                .ifPresent(plan -> links.groupsOf(plan.id())
                        .forEach(target -> planned.merge(target.group(), target, Invitations::larger)));
        List<InvitationTarget> targets = new ArrayList<>();
        planned.values().forEach(target -> {
            InvitationRegister.Tally tally = tallies.remove(target.group().value());
            targets.add(new InvitationTarget(
                    target.group(),
                    target.name(),
                    target.headCount(),
                    target.members(),
                    tally == null ? 0 : tally.invited(),
                    tally == null ? 0 : tally.coming()));
        });
        names(tallies.keySet()).forEach(group -> {
            InvitationRegister.Tally tally = tallies.remove(group.id().value());
            if (tally != null) {
                targets.add(new InvitationTarget(
                        group.id(), group.name(), null, group.members(), tally.invited(), tally.coming()));
            }
        });
        InvitationRegister.Tally single = tallies.get(null);
        if (single != null) {
            targets.add(new InvitationTarget(null, null, null, 0, single.invited(), single.coming()));
        }
        return targets;
    }

    private List<PersonGroupSummary> names(Set<UUID> asked) {
        return asked.stream().allMatch(Objects::isNull) ? List.of() : groups.all();
    }

    private static GroupTarget larger(GroupTarget one, GroupTarget other) {
        int first = one.headCount() == null ? 0 : one.headCount();
        int second = other.headCount() == null ? 0 : other.headCount();
        return second > first ? other : one;
    }

    /**
     * Invites all active members of groups (mời theo nhóm). Who is invited already stays as invited first.
     *
     * @return how many were added
     */
    @Transactional
    public int inviteGroups(SessionId id, Collection<PersonGroupId> invited, Actor actor) {
        SessionSummary session = held(id, actor);
        List<Guest> guests = new ArrayList<>();
        for (PersonGroupId group : invited) {
            persons.search(new PersonFilter(null, null, null, group, PersonState.ACTIVE), 0, MOST)
                    .forEach(person -> guests.add(Guest.of(person, group, null)));
        }
        return invite(session, guests, actor);
    }

    /**
     * Invites one person.
     *
     * @param origin who proposed the person, null when the office did
     * @return false when the person is invited already
     */
    @Transactional
    public boolean invite(SessionId id, PersonId person, @Nullable String origin, Actor actor) {
        return inviteAll(id, List.of(person), origin, actor) == 1;
    }

    /** Likewise several. */
    @Transactional
    public int inviteAll(SessionId id, Collection<PersonId> invited, @Nullable String origin, Actor actor) {
        SessionSummary session = held(id, actor);
        List<Guest> guests = persons.findAll(invited).stream()
                .filter(person -> !person.closed())
                .map(person -> Guest.of(person, null, origin))
                .toList();
        return invite(session, guests, actor);
    }

    SessionSummary held(SessionId id, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        sessions.find(id, actor);
        return announcing.hold(id);
    }

    private int invite(SessionSummary session, List<Guest> guests, Actor actor) {
        Map<PersonId, Invitation> present = new HashMap<>();
        Set<String> codes = new HashSet<>();
        List<Invitation> all = invitations.findBySessionId(session.id().value());
        all.forEach(invitation -> {
            present.put(invitation.person(), invitation);
            codes.add(invitation.code());
        });
        List<Invitation> added = new ArrayList<>();
        for (Guest guest : guests) {
            Invitation known = present.get(guest.person());
            if (known == null) {
                UUID id = UUID.randomUUID();
                Invitation fresh = new Invitation(
                        id, session.id(), guest, freshCode(codes), tokens.token(id), actor, clock.instant());
                added.add(fresh);
                present.put(guest.person(), fresh);
            } else if (known.isWithdrawn()) {
                known.renew(guest, actor, clock.instant());
                added.add(known);
            }
        }
        invitations.saveAllAndFlush(added);
        if (!added.isEmpty()) {
            Act act = Act.of(actor, "invitation.added", ENTITY, session.id().value())
                    .with("count", Integer.toString(added.size()));
            events.publishEvent(
                    added.size() == 1 ? act.with("person", added.get(0).fullName()) : act);
        }
        return added.size();
    }

    private static String freshCode(Set<String> taken) {
        String code = InvitationTokens.code();
        while (!taken.add(code)) {
            code = InvitationTokens.code();
        }
        return code;
    }

    /**
     * Changes how the letter calls the person.
     *
     * @throws StaleVersion when somebody else changed the invitation meanwhile
     */
    @Transactional
    void call(SessionId session, InvitationId id, String addressee, long version, Actor actor) {
        Invitation invitation = locked(session, id, version, actor);
        invitation.call(addressee);
        invitations.flush();
        events.publishEvent(
                Act.of(actor, "invitation.changed", ENTITY, id.value()).with("person", invitation.fullName()));
    }

    /** Withdraws the invitation (rút giấy mời). */
    @Transactional
    void withdraw(SessionId session, InvitationId id, String reason, long version, Actor actor) {
        Invitation invitation = locked(session, id, version, actor);
        invitation.withdraw(reason, actor, clock.instant());
        invitations.flush();
        events.publishEvent(Act.of(actor, "invitation.withdrawn", ENTITY, id.value())
                .with("person", invitation.fullName())
                .with("reason", reason));
    }

    /** An invitation of the session that is still in force and as the actor saw it. */
    Invitation locked(SessionId session, InvitationId id, long version, Actor actor) {
        actor.require(Permission.INVITATION_EDIT);
        Invitation invitation = invitations.lock(id.value()).orElseThrow(() -> notFound(id));
        if (!invitation.session().equals(session)) {
            throw notFound(id);
        }
        StaleVersion.check(version, invitation.version());
        if (invitation.isWithdrawn()) {
            throw new StaleVersion();
        }
        return invitation;
    }

    static NotFound notFound(InvitationId id) {
        return new NotFound("invitation " + id.value());
    }
}
