package vn.doithoai.person;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Closable;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Taken;

/** The groups that persons belong to (nhóm). */
@Service
public class PersonGroups {

    private final PersonGroupRepository groups;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonGroups(PersonGroupRepository groups, ApplicationEventPublisher events, Clock clock) {
        this.groups = groups;
        this.events = events;
        this.clock = clock;
    }

    /** All groups by name, closed ones too. */
    @Transactional(readOnly = true)
    public List<PersonGroupSummary> all() {
        Map<UUID, Long> members = groups.members().stream()
                .collect(Collectors.toMap(
                        PersonGroupRepository.Members::getGroupId, PersonGroupRepository.Members::getMembers));
        return groups.findAll(Sort.by("name")).stream()
                .map(group -> group.summary(members.getOrDefault(group.id(), 0L)))
                .toList();
    }

    /** All open groups by name, to choose from. */
    @Transactional(readOnly = true)
    public List<PersonGroupSummary> open() {
        return all().stream().filter(group -> !group.closed()).toList();
    }

    @Transactional(readOnly = true)
    public PersonGroupSummary find(PersonGroupId id) {
        return load(id).summary(groups.countMembers(id.value()));
    }

    /** @throws Taken field {@code name} */
    @Transactional
    public PersonGroupId create(String name, Actor actor) {
        actor.require(Permission.PERSON_EDIT);
        refuseTakenName(name, null);
        PersonGroup group = groups.saveAndFlush(new PersonGroup(name));
        events.publishEvent(
                Act.of(actor, "personGroup.created", "personGroup", group.id()).with("name", name));
        return new PersonGroupId(group.id());
    }

    /**
     * @throws Taken field {@code name}
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void rename(PersonGroupId id, String name, long version, Actor actor) {
        actor.require(Permission.PERSON_EDIT);
        PersonGroup group = load(id);
        StaleVersion.check(version, group.currentVersion());
        refuseTakenName(name, group);
        var changes = group.rename(name);
        groups.flush();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "personGroup.changed", "personGroup", group.id(), changes));
        }
    }

    /** Closes the group; nothing happens when it is closed already. */
    @Transactional
    public void close(PersonGroupId id, Actor actor) {
        actor.require(Permission.PERSON_EDIT);
        if (load(id).close(clock.instant())) {
            events.publishEvent(Act.of(actor, "personGroup.closed", "personGroup", id.value()));
        }
    }

    /** Opens a closed group again; nothing happens when it is open. */
    @Transactional
    public void reopen(PersonGroupId id, Actor actor) {
        actor.require(Permission.PERSON_EDIT);
        if (load(id).reopen()) {
            events.publishEvent(Act.of(actor, "personGroup.reopened", "personGroup", id.value()));
        }
    }

    private PersonGroup load(PersonGroupId id) {
        return groups.findById(id.value()).orElseThrow(() -> new NotFound("group " + id.value()));
    }

    private void refuseTakenName(String name, @Nullable PersonGroup self) {
        Closable.refuseTakenName(groups.findByNameIgnoringCase(name), self);
    }
}
