package vn.doithoai.organisation;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
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
import vn.doithoai.shared.Text;

/** The commune's units and organisations (đơn vị). */
@Service
public class Units {

    private final UnitRepository units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Units(UnitRepository units, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** @param q part of the name or abbreviation, diacritics ignored */
    @Transactional(readOnly = true)
    public Page<UnitSummary> search(@Nullable String q, @Nullable UnitKind kind, Pageable page) {
        return units.search(Text.likePattern(q), kind, page).map(Unit::summary);
    }

    /** Everything that a search finds, to be taken away as a file; that is audited. */
    @Transactional
    public List<UnitSummary> export(@Nullable String q, @Nullable UnitKind kind, Sort order, Actor actor) {
        actor.require(Permission.ORGANISATION_VIEW);
        List<UnitSummary> found = search(q, kind, Pageable.unpaged(order)).getContent();
        events.publishEvent(Act.exported(actor, "unit", found.size(), q).filtered("kind", kind));
        return found;
    }

    /** All open units in their order, to choose from. */
    @Transactional(readOnly = true)
    public List<UnitSummary> open() {
        return units.findAll(Sort.by("position", "name")).stream()
                .filter(unit -> !unit.isClosed())
                .map(Unit::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public UnitSummary find(UnitId id) {
        return load(id).summary();
    }

    /** @throws Taken field {@code name} */
    @Transactional
    public UnitId create(UnitDetails details, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        refuseTakenName(details.name(), null);
        Unit unit = units.saveAndFlush(new Unit(details));
        events.publishEvent(Act.of(actor, "unit.created", "unit", unit.id()).with("name", details.name()));
        return new UnitId(unit.id());
    }

    /**
     * @throws Taken field {@code name}
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void change(UnitId id, UnitDetails details, long version, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        Unit unit = load(id);
        StaleVersion.check(version, unit.currentVersion());
        refuseTakenName(details.name(), unit);
        var changes = unit.change(details);
        units.flush();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "unit.changed", "unit", unit.id(), changes));
        }
    }

    /** Closes the unit; nothing happens when it is closed already. */
    @Transactional
    public void close(UnitId id, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        if (load(id).close(clock.instant())) {
            events.publishEvent(Act.of(actor, "unit.closed", "unit", id.value()));
        }
    }

    /** Opens a closed unit again; nothing happens when it is open. */
    @Transactional
    public void reopen(UnitId id, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        if (load(id).reopen()) {
            events.publishEvent(Act.of(actor, "unit.reopened", "unit", id.value()));
        }
    }

    private Unit load(UnitId id) {
        return units.findById(id.value()).orElseThrow(() -> new NotFound("unit " + id.value()));
    }

    private void refuseTakenName(String name, @Nullable Unit self) {
        Closable.refuseTakenName(units.findByNameIgnoringCase(name), self);
    }
}
