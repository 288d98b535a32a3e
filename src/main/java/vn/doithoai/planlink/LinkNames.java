package vn.doithoai.planlink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.doithoai.field.FieldId;
import vn.doithoai.field.FieldSummary;
import vn.doithoai.field.Fields;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonGroupSummary;
import vn.doithoai.person.PersonGroups;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.person.Persons;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The things that links lead to, as they are now. */
record LinkNames(
        Map<PersonGroupId, PersonGroupSummary> groups,
        Map<SessionId, SessionSummary> sessions,
        Map<UnitId, String> units,
        Map<PersonId, PersonSummary> persons,
        Map<FieldId, String> fields) {

    /** Everything that the link leads to is there. */
    boolean know(LinkedData data) {
        if (data instanceof LinkedData.Group group) {
            return groups.containsKey(group.group());
        }
        if (data instanceof LinkedData.Session session) {
            return sessions.containsKey(session.session());
        }
        if (data instanceof LinkedData.Assignment assignment) {
            return (assignment.unit() == null || units.containsKey(assignment.unit()))
                    && (assignment.person() == null || persons.containsKey(assignment.person()));
        }
        if (data instanceof LinkedData.Topic topic) {
            return fields.containsKey(topic.field());
        }
        return data instanceof LinkedData.Chair chair && persons.containsKey(chair.person());
    }

    @Nullable
    SessionSummary session(LinkedData data) {
        return data instanceof LinkedData.Session link ? sessions.get(link.session()) : null;
    }

    /** Reads them, with one look at each kind of thing, however many links there are. */
    @Component
    static class Reader {

        private final PersonGroups groups;
        private final DialogueSessions sessions;
        private final Units units;
        private final Persons persons;
        private final Fields fields;

        Reader(PersonGroups groups, DialogueSessions sessions, Units units, Persons persons, Fields fields) {
            this.groups = groups;
            this.sessions = sessions;
            this.units = units;
            this.persons = persons;
            this.fields = fields;
        }

        /** Besides sessions. */
        LinkNames of(Collection<LinkedData> links) {
            return new LinkNames(groups(links), Map.of(), units(links), persons(links), fields(links));
        }

        /** @param year the plan's; its sessions are read, if the actor may see them */
        LinkNames of(Collection<LinkedData> links, int year, Actor actor) {
            LinkNames names = of(links);
            return new LinkNames(names.groups, sessions(links, year, actor), names.units, names.persons, names.fields);
        }

        private Map<PersonGroupId, PersonGroupSummary> groups(Collection<LinkedData> links) {
            Map<PersonGroupId, PersonGroupSummary> found = new HashMap<>();
            if (hasAny(links, LinkedData.Group.class)) {
                groups.all().forEach(group -> found.put(group.id(), group));
            }
            return found;
        }

        private Map<SessionId, SessionSummary> sessions(Collection<LinkedData> links, int year, Actor actor) {
            Map<SessionId, SessionSummary> found = new HashMap<>();
            if (hasAny(links, LinkedData.Session.class) && actor.may(Permission.SESSION_VIEW)) {
                sessions.ofYear(year, actor).forEach(session -> found.put(session.id(), session));
                // one that was moved into another year since
                links.stream()
                        .filter(link -> link instanceof LinkedData.Session)
                        .map(link -> ((LinkedData.Session) link).session())
                        .filter(id -> !found.containsKey(id))
                        .distinct()
                        .forEach(id -> found.put(id, sessions.find(id, actor)));
            }
            return found;
        }

        private Map<UnitId, String> units(Collection<LinkedData> links) {
            Map<UnitId, String> found = new HashMap<>();
            if (assignments(links).stream().anyMatch(assignment -> assignment.unit() != null)) {
                units.search(null, null, Pageable.unpaged())
                        .forEach(unit -> found.put(unit.id(), unit.details().name()));
            }
            return found;
        }

        private Map<PersonId, PersonSummary> persons(Collection<LinkedData> links) {
            Set<PersonId> ids = new LinkedHashSet<>();
            for (LinkedData link : links) {
                if (link instanceof LinkedData.Chair chair) {
                    ids.add(chair.person());
                } else if (link instanceof LinkedData.Assignment assignment && assignment.person() != null) {
                    ids.add(assignment.person());
                }
            }
            Map<PersonId, PersonSummary> found = new HashMap<>();
            if (!ids.isEmpty()) {
                persons.findAll(ids).forEach(person -> found.put(person.id(), person));
            }
            return found;
        }

        private Map<FieldId, String> fields(Collection<LinkedData> links) {
            Map<FieldId, String> found = new HashMap<>();
            if (hasAny(links, LinkedData.Topic.class)) {
                for (FieldSummary field : fields.search(null, null, Pageable.unpaged())) {
                    found.put(field.id(), field.details().name());
                }
            }
            return found;
        }

        private static List<LinkedData.Assignment> assignments(Collection<LinkedData> links) {
            List<LinkedData.Assignment> found = new ArrayList<>();
            for (LinkedData link : links) {
                if (link instanceof LinkedData.Assignment assignment) {
                    found.add(assignment);
                }
            }
            return found;
        }

        private static boolean hasAny(Collection<LinkedData> links, Class<? extends LinkedData> kind) {
            return links.stream().anyMatch(kind::isInstance);
        }
    }
}
