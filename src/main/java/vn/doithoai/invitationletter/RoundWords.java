package vn.doithoai.invitationletter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Signer;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.person.Persons;
import vn.doithoai.plan.Plans;
import vn.doithoai.planlink.LinkedData;
import vn.doithoai.planlink.PlanLinks;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.web.CommuneIdentity;

/** The words of a letter of invitation, from session and plan (lời giấy mời; NĐ 30/2020, Mẫu 1.7). */
@Component
class RoundWords {

    private final CommuneIdentity identity;
    private final Plans plans;
    private final PlanLinks links;
    private final Persons persons;

    RoundWords(CommuneIdentity identity, Plans plans, PlanLinks links, Persons persons) {
        this.identity = identity;
        this.plans = plans;
        this.links = links;
        this.persons = persons;
    }

    String committee() {
        return identity.current().committee();
    }

    RoundDetails proposed(SessionSummary session, Actor actor) {
        Optional<PaperSummary> plan = plans.issuedOf(session.details().year());
        NoticeFacts facts = NoticeFacts.of(session);
        int year = session.details().year();
        String meeting = "Hội nghị đối thoại trực tiếp với Nhân dân"
                + (session.clusterName() == null ? "" : " " + session.clusterName()) + " năm " + year;
        PaperDetails paper = new PaperDetails(
                DocumentKind.INVITATION,
                year,
                "Dự " + meeting.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + meeting.substring(1),
                plan.map(found -> found.details().unit()).orElse(null),
                List.of("Như trên"),
                plan.map(found -> found.details().signer())
                        .orElse(new Signer(null, null, "Chủ tịch", SigningForm.FOR_COMMITTEE)));
        return new RoundDetails(paper, committee(), body(meeting, session, facts, plan.orElse(null), actor));
    }

    private String body(
            String meeting, SessionSummary session, NoticeFacts facts, @Nullable PaperSummary plan, Actor actor) {
        List<String> lines = new ArrayList<>();
        lines.add("Tới dự: " + meeting + ".");
        String theme = session.details().theme();
        if (theme != null) {
            lines.add("Chủ đề: " + theme + ".");
        }
        String chairs = plan == null ? "" : chairs(plan, actor);
        lines.add("Chủ trì: " + (chairs.isEmpty() ? "Chủ tịch " + committee() : chairs) + ".");
        lines.add("Thời gian: " + facts.whenInWords() + ".");
        lines.add("Địa điểm: " + facts.whereInWords() + ".");
        if (facts.venue() != null && facts.onlineRoom() != null) {
            lines.add("Phòng họp trực tuyến: " + facts.onlineRoom() + ".");
        }
        lines.add(
                "Đề nghị ông (bà) đến dự đúng giờ, mang theo giấy mời và báo lại việc tham dự theo hướng dẫn dưới đây.");
        lines.add("Sự có mặt của ông (bà) góp phần vào thành công của hội nghị. Trân trọng.");
        return String.join("\n", lines);
    }

    private String chairs(PaperSummary plan, Actor actor) {
        return links.ofPlan(plan.id(), actor).stream()
                .map(link -> link.data() instanceof LinkedData.Chair chair ? chair : null)
                .filter(chair -> chair != null)
                .map(chair -> named(persons.find(chair.person()), chair.role()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String named(PersonSummary person, LinkedData.ChairRole role) {
        String name = person.fullName() + (person.post() == null ? "" : ", " + person.post());
        return role == LinkedData.ChairRole.CO_CHAIR ? name + " (đồng chủ trì)" : name;
    }
}
