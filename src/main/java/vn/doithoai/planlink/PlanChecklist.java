package vn.doithoai.planlink;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.plan.PlanAddress;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.session.SessionClocks;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;

/**
 * What law or decree misses in a plan, as hints: nothing is ever refused because of one. Luật Tổ chức chính quyền địa phương
 * 72/2025/QH15, Điều 43; Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 32; Nghị định 30/2020/NĐ-CP.
 */
final class PlanChecklist {

    private static final int MOST_OF_A_KIND = 3;

    private final PlanLines.Whole plan;
    private final List<PlanLinkSummary> links;
    private final LinkNames names;
    private final LocalDate today;
    private final List<Wording> lines;
    private final List<Found> found = new ArrayList<>();
    private final Map<HintKind, Integer> counted = new EnumMap<>(HintKind.class);

    private PlanChecklist(PlanLines.Whole plan, PlanLinkReader.Read read, LocalDate today) {
        this.plan = plan;
        this.links = read.links();
        this.names = read.names();
        this.today = today;
        this.lines = plan.items().stream().map(item -> Wording.of(item.text())).toList();
    }

    /**
     * @param about the thing or text that the hint is about; empty for what isn't there at all
     * @param href where to mend it
     */
    record Found(HintKind kind, String about, String href) {}

    static List<Found> of(PlanLines.Whole plan, PlanLinkReader.Read read, LocalDate today) {
        PlanChecklist list = new PlanChecklist(plan, read, today);
        list.sessions();
        list.days();
        list.participants();
        list.announcing();
        list.bases();
        list.recipients();
        list.work();
        return List.copyOf(list.found);
    }

    private void sessions() {
        boolean any = false;
        for (PlanLinkSummary link : links) {
            SessionSummary session = names.session(link.data());
            boolean hidden = link.data() instanceof LinkedData.Session && session == null;
            any |= hidden || session != null && session.state() != SessionState.CANCELLED;
            if (session != null) {
                sevenDays(session);
            }
        }
        if (!any) {
            add(HintKind.SESSION, "", linksAt("thời gian"));
        }
    }

    /** Once it was announced, the session's own page tells of its limits. */
    private void sevenDays(SessionSummary session) {
        LocalDate day = session.schedule().day();
        if (day != null
                && session.state() == SessionState.PLANNED
                && SessionClocks.noticeDue(day).isBefore(today)) {
            String href = "/desk/sessions/" + session.id().value() + "/schedule";
            add(HintKind.SEVEN_DAYS, session.schedule().daysShown(), href);
        }
    }

    private void days() {
        for (PlanLines.Item item : plan.items()) {
            DatesInText.firstBefore(item.text(), today).ifPresent(date -> add(HintKind.PAST, date, item.href()));
        }
        for (PlanLinkSummary link : links) {
            if (link.data() instanceof LinkedData.Assignment work
                    && work.deadline() != null
                    && work.deadline().isBefore(today)) {
                add(HintKind.PAST, link.sentence(), linksOf(link));
            }
        }
    }

    private void participants() {
        boolean coChair = links.stream()
                .anyMatch(link ->
                        link.data() instanceof LinkedData.Chair chair && chair.role() == LinkedData.ChairRole.CO_CHAIR);
        boolean said =
                lines.stream().anyMatch(line -> line.has("đồng chủ trì") && line.has("hội đồng nhân dân", "hđnd"));
        if (!coChair && !said) {
            add(HintKind.CO_CHAIR, "", sectionOr("thành phần"));
        }
        missing(HintKind.PARTY, "thành phần", "đảng ủy", "cấp ủy", "ban thường vụ đảng ủy");
        missing(HintKind.FRONT, "thành phần", "mặt trận tổ quốc", "mttq", "ủy ban mặt trận");
        missing(
                HintKind.ORGANISATIONS,
                "thành phần",
                "tổ chức chính trị - xã hội",
                "đoàn thể",
                "hội nông dân",
                "hội liên hiệp phụ nữ",
                "hội phụ nữ",
                "hội cựu chiến binh",
                "đoàn thanh niên");
    }

    private void announcing() {
        missing(
                HintKind.HOW,
                "hình thức",
                "gửi ý kiến",
                "ý kiến gửi",
                "ý kiến có thể gửi",
                "gửi trước",
                "gửi phiếu",
                "phiếu ý kiến",
                "đăng ký phát biểu",
                "đăng ký trực tiếp",
                "gửi câu hỏi",
                "gửi kiến nghị",
                "cách thức tham dự",
                "cách thức tham gia");
        boolean announced = lines.stream()
                .anyMatch(line -> line.has(
                                "trưởng thôn",
                                "trưởng các thôn",
                                "trưởng bản",
                                "trưởng các bản",
                                "trưởng ấp",
                                "trưởng buôn",
                                "trưởng làng",
                                "trưởng khu phố",
                                "tổ trưởng tổ dân phố",
                                "tổ trưởng dân phố")
                        && line.has("thông báo", "phổ biến", "tuyên truyền", "phát thanh", "loa"));
        if (!announced) {
            add(HintKind.VILLAGE_HEADS, "", sectionOr("tổ chức thực hiện"));
        }
    }

    private void bases() {
        List<Wording> bases =
                new ArrayList<>(plan.legalBases().stream().map(Wording::of).toList());
        bases.addAll(lines);
        String head = PlanAddress.of(plan.paper().id()) + "/head";
        boolean old = bases.stream().anyMatch(PlanChecklist::namesOldLaw);
        if (old) {
            add(HintKind.BASIS_OLD, "", head);
        }
        boolean inForce = bases.stream()
                .anyMatch(basis -> basis.has("luật tổ chức chính quyền địa phương") && !namesOldLaw(basis));
        if (!inForce && !old) {
            add(HintKind.BASIS, "", head);
        }
        if (bases.stream().noneMatch(basis -> basis.has("luật thực hiện dân chủ ở cơ sở"))) {
            add(HintKind.BASIS_DEMOCRACY, "", head);
        }
    }

    /** Luật 77/2015/QH13 of 19/6/2015 and Luật 65/2025/QH15 of 19/02/2025; both no longer in force. */
    private static boolean namesOldLaw(Wording basis) {
        return basis.has("luật tổ chức chính quyền địa phương")
                && basis.has(
                        "năm 2015",
                        "77/2015/qh13",
                        "65/2025/qh15",
                        "19/6/2015",
                        "19/06/2015",
                        "tháng 02 năm 2025",
                        "tháng 2 năm 2025");
    }

    private void recipients() {
        String head = PlanAddress.of(plan.paper().id()) + "/head";
        List<String> recipients = plan.paper().details().recipients();
        if (recipients.isEmpty()) {
            add(HintKind.RECIPIENTS, "", head);
        }
        recipients.stream()
                .filter(recipient -> recipient.strip().matches("(?iu)[-–+•\\s]*lưu\\s*:.*"))
                .forEach(recipient -> add(HintKind.ARCHIVE, recipient, head));
        if (plan.paper().details().unit() == null) {
            add(HintKind.ARCHIVE_UNIT, "", head);
        }
    }

    private void work() {
        for (PlanLinkSummary link : links) {
            if (link.data() instanceof LinkedData.Assignment work) {
                if (!work.hasOwner()) {
                    add(HintKind.OWNER, link.sentence(), linksOf(link));
                }
                if (work.deadline() == null) {
                    add(HintKind.DEADLINE, link.sentence(), linksOf(link));
                }
            }
            if (link.data() instanceof LinkedData.Group group && group.headCount() == null) {
                add(HintKind.HEAD_COUNT, link.sentence(), linksOf(link));
            }
        }
    }

    private void missing(HintKind kind, String section, String... phrases) {
        if (lines.stream().noneMatch(line -> line.has(phrases))) {
            add(kind, "", sectionOr(section));
        }
    }

    private void add(HintKind kind, String about, String href) {
        if (counted.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
            found.add(new Found(kind, about, href));
        }
    }

    private String linksOf(PlanLinkSummary link) {
        return PlanLinkAddress.of(plan.paper().id(), link.item());
    }

    /** The links of the first line of the section with this in its title. */
    private String linksAt(String title) {
        return section(title)
                .flatMap(section -> plan.items().stream()
                        .filter(item -> item.section().equals(section.id()))
                        .findFirst())
                .map(item -> PlanLinkAddress.of(plan.paper().id(), item.id()))
                .orElseGet(() -> sectionOr(title));
    }

    private String sectionOr(String title) {
        return section(title)
                .map(PlanLines.Section::href)
                .orElse(PlanAddress.edit(plan.paper().id()));
    }

    private Optional<PlanLines.Section> section(String title) {
        return plan.sections().stream()
                .filter(section -> Wording.of(section.title()).has(title))
                .findFirst();
    }
}
