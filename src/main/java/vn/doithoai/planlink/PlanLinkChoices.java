package vn.doithoai.planlink;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.field.Fields;
import vn.doithoai.organisation.Units;
import vn.doithoai.person.PersonChoices;
import vn.doithoai.person.PersonGroups;
import vn.doithoai.person.Persons;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionState;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Option;

/** What a line of a plan can be linked to. */
@Component
class PlanLinkChoices {

    private final PersonGroups groups;
    private final DialogueSessions sessions;
    private final Units units;
    private final Fields fields;
    private final Persons persons;

    PlanLinkChoices(PersonGroups groups, DialogueSessions sessions, Units units, Fields fields, Persons persons) {
        this.groups = groups;
        this.sessions = sessions;
        this.units = units;
        this.fields = fields;
        this.persons = persons;
    }

    List<Option> groups() {
        return groups.open().stream()
                .map(group -> new Option(group.id().value().toString(), group.name() + " (" + group.members() + ")"))
                .toList();
    }

    /** Those of the plan's year that weren't cancelled. */
    List<Option> sessions(int year, Actor actor) {
        if (!actor.may(Permission.SESSION_VIEW)) {
            return List.of();
        }
        return sessions.ofYear(year, actor).stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .map(session -> new Option(
                        session.id().value().toString(),
                        session.displayName() + ", " + session.schedule().daysShown()))
                .toList();
    }

    List<Option> units() {
        return units.open().stream()
                .map(unit ->
                        new Option(unit.id().value().toString(), unit.details().name()))
                .toList();
    }

    List<Option> fields() {
        return fields.open().stream()
                .map(field -> new Option(
                        field.id().value().toString(), field.details().name()))
                .toList();
    }

    /** To type from: whoever has a post in a unit. All others are found by their names. */
    List<Option> officials() {
        return PersonChoices.of(persons.officials(), null).options();
    }

    /** Whom the typed text may mean. */
    PersonChoices persons(@Nullable String typed) {
        return persons.choices(typed, null);
    }
}
