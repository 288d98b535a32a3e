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
import vn.doithoai.document.Block;
import vn.doithoai.document.DocumentRenderer;
import vn.doithoai.document.Letterhead;
import vn.doithoai.document.LooseList;
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

    /** Shares of a hundred. */
    private static final List<Block.Column> COLUMNS = List.of(
            Block.Column.centred("TT", 7),
            Block.Column.of("Họ và tên", 32),
            Block.Column.of("Chức vụ, đơn vị hoặc thôn", 38),
            Block.Column.of("Ký tên", 23));

    private final AttendanceRegister register;
    private final CommuneIdentity identity;
    private final DocumentRenderer renderer;
    private final ApplicationEventPublisher events;

    SignatureSheets(
            AttendanceRegister register,
            CommuneIdentity identity,
            DocumentRenderer renderer,
            ApplicationEventPublisher events) {
        this.register = register;
        this.identity = identity;
        this.renderer = renderer;
        this.events = events;
    }

    /** @param post what stands beside the name: post, unit or village */
    record Line(int number, String name, String post) {}

    /** @param name null for those who belong to no group */
    record Group(@Nullable String name, List<Line> lines) {}

    /** The file to print, or to write into before it is printed. */
    enum Format {
        PDF,
        DOCX
    }

    /** Names leave the program with it, so that it is audited. */
    @Transactional
    byte[] file(SessionSummary session, Format format, Actor actor) {
        actor.require(Permission.INVITATION_VIEW);
        List<Attendee> people = register.invited(session);
        events.publishEvent(Act.of(
                        actor,
                        "attendance.sheet.exported",
                        Attendances.ENTITY,
                        session.id().value())
                .with("count", Integer.toString(people.size()))
                .with("format", format.name()));
        LooseList sheet = sheet(session, groups(people), people.size());
        return format == Format.PDF ? renderer.pdf(sheet) : renderer.docx(sheet);
    }

    private LooseList sheet(SessionSummary session, List<Group> groups, int invited) {
        String hours = session.schedule().hoursShown();
        String venue = session.details().venue();
        return new LooseList(
                Letterhead.ofPeoplesCommitteeNamed(identity.current().committee()),
                "Danh sách đại biểu ký tên",
                session.displayName() + " năm " + session.details().year(),
                (hours == null ? "" : hours + ", ")
                        + session.schedule().daysShown()
                        + (venue == null ? "" : "; " + venue),
                COLUMNS,
                rows(groups, invited),
                "Giấy mời: " + invited + " người. Ghi giờ đến bên cạnh chữ ký nếu đến sau giờ khai mạc.");
    }

    private static List<Block.Row> rows(List<Group> groups, int invited) {
        List<Block.Row> rows = new ArrayList<>();
        for (Group group : groups) {
            if (group.name() != null) {
                rows.add(Block.Row.of(group.name()));
            }
            group.lines().forEach(line -> rows.add(row(line.number(), line.name(), line.post())));
        }
        rows.add(Block.Row.of("Người dự không có giấy mời"));
        for (int number = invited + 1; number <= invited + BLANK; number++) {
            rows.add(row(number, "", ""));
        }
        return rows;
    }

    private static Block.Row row(int number, String name, String post) {
        return Block.Row.of(Integer.toString(number), name, post, "");
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
