package vn.doithoai.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.doithoai.field.Fields;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.PaperId;
import vn.doithoai.person.PersonGroups;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.Persons;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.planlink.LinkedData;
import vn.doithoai.planlink.LinkedData.ChairRole;
import vn.doithoai.planlink.PlanLinks;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionDetails;
import vn.doithoai.session.SessionSummary;

/** Links the lines of the demo's plans to its sessions, groups, units and persons. */
@Component
@Profile("demo")
class DemoPlanLinks {

    private final PlanLinks links;
    private final PlanLines lines;
    private final DialogueSessions sessions;
    private final PersonGroups groups;
    private final Persons persons;
    private final Units units;
    private final Fields fields;

    DemoPlanLinks(
            PlanLinks links,
            PlanLines lines,
            DialogueSessions sessions,
            PersonGroups groups,
            Persons persons,
            Units units,
            Fields fields) {
        this.links = links;
        this.lines = lines;
        this.sessions = sessions;
        this.groups = groups;
        this.persons = persons;
        this.units = units;
        this.fields = fields;
    }

    void fill(PaperId plan, int year) {
        link(plan, "Chủ trì:", new LinkedData.Chair(person("Nguyễn Hữu Phước"), ChairRole.CHAIR));
        link(plan, "Chủ trì:", new LinkedData.Chair(person("Bùi Quang Hưng"), ChairRole.CO_CHAIR));
        link(plan, "Mời dự:", group("Thường trực Đảng ủy", 3));
        link(plan, "Mời dự:", group("Mặt trận Tổ quốc và đoàn thể", 6));
        link(plan, "Đất đai, tuyến đường", topic("Đất đai"));
        link(plan, "Đất đai, tuyến đường", topic("Giao thông"));
        link(
                plan,
                "Gửi giấy mời",
                work("Văn phòng", "Gửi giấy mời, phát phiếu ghi ý kiến", LocalDate.of(year, 10, 15)));
        link(plan, "Tổng hợp ý kiến", work("Văn phòng", "Tổng hợp ý kiến theo lĩnh vực", LocalDate.of(year, 11, 1)));
        link(plan, "Chuẩn bị hội trường", work("Văn phòng", "Chuẩn bị hội trường, loa, nước uống", null));
        link(plan, "Chuẩn bị trả lời", work("Phòng Kinh tế", "Chuẩn bị trả lời ý kiến", LocalDate.of(year, 11, 5)));
        link(plan, "Chuẩn bị trả lời", work("Phòng Văn hóa", "Chuẩn bị trả lời ý kiến", LocalDate.of(year, 11, 5)));
        List<SessionSummary> foreseen = sessions.ofYear(year, DemoPapers.OFFICE);
        for (SessionSummary session : foreseen) {
            String cluster = session.clusterName();
            String line = cluster == null || !cluster.contains("Ven suối") ? "Cụm Trung tâm:" : "Cụm Ven suối:";
            link(plan, line, new LinkedData.Session(session.id()));
        }
    }

    /** A session gets its venue after the draft was written, so that a new sentence waits there. */
    void fillDraft(PaperId plan, int year) {
        link(plan, "Phòng Kinh tế chuẩn bị", work("Phòng Kinh tế", "Mời đơn vị thu gom dự", null));
        link(plan, "Thành phần:", group("Công chức UBND xã", null));
        sessions.ofYear(year, DemoPapers.OFFICE).stream()
                .filter(session -> session.clusterName() != null)
                .findFirst()
                .ifPresent(session -> {
                    link(plan, "Thời gian:", new LinkedData.Session(session.id()));
                    SessionDetails old = session.details();
                    var held = new SessionDetails(
                            old.year(),
                            old.kind(),
                            old.demand(),
                            old.mode(),
                            old.cluster(),
                            old.theme(),
                            "Nhà văn hóa thôn Bến Đá",
                            old.onlineRoom());
                    sessions.change(session.id(), held, session.version(), DemoPapers.OFFICE);
                });
    }

    private void link(PaperId plan, String begin, LinkedData data) {
        PlanLines.Item line = lines.whole(plan, DemoPapers.OFFICE).items().stream()
                .filter(item -> item.text().startsWith(begin))
                .findFirst()
                .orElseThrow();
        links.add(plan, line.id(), data, false, DemoPapers.OFFICE);
    }

    private PersonId person(String name) {
        return persons.officials().stream()
                .filter(person -> person.fullName().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private LinkedData group(String name, @Nullable Integer headCount) {
        return groups.open().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .map(group -> new LinkedData.Group(group.id(), headCount))
                .orElseThrow();
    }

    private LinkedData topic(String name) {
        return fields.open().stream()
                .filter(field -> field.details().name().equals(name))
                .findFirst()
                .map(field -> new LinkedData.Topic(field.id()))
                .orElseThrow();
    }

    private LinkedData work(String unit, String task, @Nullable LocalDate deadline) {
        return units.open().stream()
                .filter(each -> each.details().name().startsWith(unit))
                .findFirst()
                .map(found -> new LinkedData.Assignment(found.id(), null, task, deadline))
                .orElseThrow();
    }
}
