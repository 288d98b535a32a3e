package vn.doithoai.attendance;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.LoosePrints;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.CommuneIdentity;

/** The sheet that people sign at the door (danh sách đại biểu ký tên), for the day on which no computer works. */
@Service
class SignatureSheets {

    /** Lines for people without an invitation. */
    static final int BLANK = 20;

    private final AttendanceRegister register;
    private final CommuneIdentity identity;
    private final LoosePrints prints;
    private final ApplicationEventPublisher events;

    SignatureSheets(
            AttendanceRegister register,
            CommuneIdentity identity,
            LoosePrints prints,
            ApplicationEventPublisher events) {
        this.register = register;
        this.identity = identity;
        this.prints = prints;
        this.events = events;
    }

    /** @param post what stands beside the name: post, unit or village */
    record Line(int number, String name, String post) {}

    /** @param name null for those who belong to no group */
    record Group(@Nullable String name, List<Line> lines) {}

    /** Names leave the program with it, so that it is audited. */
    @Transactional
    byte[] pdf(SessionSummary session, Actor actor) {
        actor.require(Permission.INVITATION_VIEW);
        List<Attendee> people = register.invited(session);
        events.publishEvent(Act.of(
                        actor,
                        "attendance.sheet.exported",
                        Attendances.ENTITY,
                        session.id().value())
                .with("count", Integer.toString(people.size())));
        return prints.pdf("attendance/sheet.html", variables(session, groups(people), people.size()));
    }

    private Map<String, Object> variables(SessionSummary session, List<Group> groups, int invited) {
        String hours = session.schedule().hoursShown();
        String venue = session.details().venue();
        return Map.of(
                "committee",
                identity.current().committee().toUpperCase(Locale.forLanguageTag("vi-VN")),
                "meeting",
                session.displayName() + " năm " + session.details().year(),
                "when",
                (hours == null ? "" : hours + ", ")
                        + session.schedule().daysShown()
                        + (venue == null ? "" : "; " + venue),
                "groups",
                groups,
                "invited",
                invited,
                "blank",
                java.util.stream.IntStream.rangeClosed(invited + 1, invited + BLANK)
                        .boxed()
                        .toList());
    }

    /** Groups by name, those without one at the end; people by name in each. */
    static List<Group> groups(List<Attendee> people) {
        Map<String, List<Attendee>> named = new TreeMap<>(Collator.getInstance(Locale.forLanguageTag("vi-VN")));
        List<Attendee> others = new ArrayList<>();
        for (Attendee person : people) {
            if (person.groupName() == null) {
                others.add(person);
            } else {
                named.computeIfAbsent(person.groupName(), name -> new ArrayList<>())
                        .add(person);
            }
        }
        List<Group> groups = new ArrayList<>();
        int number = 0;
        for (var entry : named.entrySet()) {
            groups.add(new Group(entry.getKey(), lines(entry.getValue(), number)));
            number += entry.getValue().size();
        }
        if (!others.isEmpty()) {
            groups.add(new Group(named.isEmpty() ? null : "Đại biểu khác", lines(others, number)));
        }
        return groups;
    }

    private static List<Line> lines(List<Attendee> people, int before) {
        List<Line> lines = new ArrayList<>();
        for (Attendee person : people) {
            lines.add(new Line(before + lines.size() + 1, person.name(), post(person)));
        }
        return lines;
    }

    /** How the letter calls the person, without the name that stands beside it. */
    private static String post(Attendee person) {
        String addressee = person.addressee() == null ? "" : person.addressee();
        String invited = person.invited() == null ? "" : person.invited();
        if (person.isDelegate()) {
            return "thay " + addressee;
        }
        int end = addressee.indexOf(invited);
        String rest = end < 0 ? "" : addressee.substring(end + invited.length()).replaceFirst("^,\\s*", "");
        String place = person.place();
        return place == null || rest.contains(place) ? rest : rest.isEmpty() ? place : rest + ", " + place;
    }
}
