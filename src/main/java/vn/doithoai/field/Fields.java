package vn.doithoai.field;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Closable;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Taken;
import vn.doithoai.shared.Text;

/** The fields of questions (lĩnh vực). */
@Service
public class Fields {

    private final FieldRepository fields;
    private final FieldNames.Reader names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Fields(FieldRepository fields, FieldNames.Reader names, ApplicationEventPublisher events, Clock clock) {
        this.fields = fields;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** @param q part of the name, diacritics ignored */
    @Transactional(readOnly = true)
    public Page<FieldSummary> search(@Nullable String q, @Nullable UnitId unit, Pageable page) {
        Page<Field> found = fields.search(Text.likePattern(q), unit == null ? null : unit.value(), page);
        return new PageImpl<>(summaries(found.getContent()), page, found.getTotalElements());
    }

    /** Everything that a search finds, to be taken away as a file; that is audited. */
    @Transactional
    public List<FieldSummary> export(@Nullable String q, @Nullable UnitId unit, Sort order, Actor actor) {
        actor.require(Permission.ORGANISATION_VIEW);
        List<FieldSummary> found = search(q, unit, Pageable.unpaged(order)).getContent();
        String unitName = unit == null
                ? null
                : names.of(List.of(new FieldDetails("", unit, null, 1))).unit(unit);
        events.publishEvent(Act.exported(actor, "field", found.size(), q).filtered("unit", unitName));
        return found;
    }

    /** All open fields in their order, to choose from. */
    @Transactional(readOnly = true)
    public List<FieldSummary> open() {
        return summaries(fields.open());
    }

    @Transactional(readOnly = true)
    public FieldSummary find(FieldId id) {
        return summaries(List.of(load(id))).get(0);
    }

    /** No field was ever entered. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return fields.count() == 0;
    }

    /** @throws Taken field {@code name} when an open field has it */
    @Transactional
    public FieldId create(FieldDetails details, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        refuseTakenName(details.name(), null);
        Field field = fields.saveAndFlush(new Field(details));
        events.publishEvent(Act.of(actor, "field.created", "field", field.id()).with("name", details.name()));
        return new FieldId(field.id());
    }

    /**
     * Adds a field for each of the names, in this order, after those that are there; a name that is there already adds
     * nothing.
     *
     * @return how many were added
     */
    @Transactional
    public int createMissing(List<String> wanted, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        List<Field> present = fields.open();
        int position = present.isEmpty()
                ? 0
                : present.get(present.size() - 1).details().position();
        int added = 0;
        for (String name : wanted) {
            if (fields.openNamed(name).isEmpty()) {
                position = Math.min(999, position + 1);
                create(new FieldDetails(name, null, null, position), actor);
                added++;
            }
        }
        return added;
    }

    /**
     * @throws Taken field {@code name} when another open field has it
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void change(FieldId id, FieldDetails details, long version, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        Field field = load(id);
        StaleVersion.check(version, field.currentVersion());
        if (!field.isClosed()) {
            refuseTakenName(details.name(), field);
        }
        var changes = field.change(details, names.of(List.of(field.details(), details)));
        fields.flush();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "field.changed", "field", field.id(), changes));
        }
    }

    /** Takes the field out of use; nothing happens when it is closed already. */
    @Transactional
    public void close(FieldId id, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        if (load(id).close(clock.instant())) {
            events.publishEvent(Act.of(actor, "field.closed", "field", id.value()));
        }
    }

    /**
     * Takes a closed field into use again; nothing happens when it is open.
     *
     * @throws Taken field {@code name} when another open field has the name now
     */
    @Transactional
    public void reopen(FieldId id, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        Field field = load(id);
        refuseTakenName(field.details().name(), field);
        if (field.reopen()) {
            events.publishEvent(Act.of(actor, "field.reopened", "field", id.value()));
        }
    }

    private List<FieldSummary> summaries(List<Field> found) {
        FieldNames known = names.of(found.stream().map(Field::details).toList());
        return found.stream().map(known::summary).toList();
    }

    private Field load(FieldId id) {
        return fields.findById(id.value()).orElseThrow(() -> new NotFound("field " + id.value()));
    }

    private void refuseTakenName(String name, @Nullable Field self) {
        Closable.refuseTakenName(fields.openNamed(name), self);
    }
}
