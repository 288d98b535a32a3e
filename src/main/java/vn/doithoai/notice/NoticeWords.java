package vn.doithoai.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.PlaceAndDate;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Signer;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.plan.Plans;
import vn.doithoai.planlink.GroupTarget;
import vn.doithoai.planlink.PlanLinks;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.shared.PublicSite;
import vn.doithoai.village.VillageClusterId;
import vn.doithoai.village.Villages;
import vn.doithoai.web.CommuneIdentity;

/** The words that the program writes about a session, from commune, session, villages and the year's plan in force. */
@Component
class NoticeWords {

    private static final List<String> LAWS = List.of(
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
            "Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022");

    private static final List<String> RECIPIENTS = List.of(
            "Thường trực Đảng ủy",
            "Thường trực HĐND",
            "Ban Thường trực Ủy ban MTTQ Việt Nam",
            "Trưởng các thôn, tổ dân phố");

    private final CommuneIdentity identity;
    private final Villages villages;
    private final Plans plans;
    private final PlanLinks links;
    private final PublicSite site;

    NoticeWords(CommuneIdentity identity, Villages villages, Plans plans, PlanLinks links, PublicSite site) {
        this.identity = identity;
        this.villages = villages;
        this.plans = plans;
        this.links = links;
        this.site = site;
    }

    NoticeDetails proposed(SessionSummary session) {
        Optional<PaperSummary> plan = plans.issuedOf(session.details().year());
        NoticeData data = data(session, NoticeFacts.of(session), plan.orElse(null));
        PaperDetails details = new PaperDetails(
                DocumentKind.NOTICE,
                session.details().year(),
                NoticeText.subject(data),
                plan.map(paper -> paper.details().unit()).orElse(null),
                plan.map(paper -> paper.details().recipients()).orElse(RECIPIENTS),
                plan.map(paper -> paper.details().signer())
                        .orElse(new Signer(null, null, "Chủ tịch", SigningForm.FOR_COMMITTEE)));
        return new NoticeDetails(details, bases(plan.orElse(null), data), NoticeText.body(data));
    }

    /** With the facts of a notice, which may differ from the session's by now. */
    NoticeData data(SessionSummary session, NoticeFacts facts) {
        return data(session, facts, plans.issuedOf(session.details().year()).orElse(null));
    }

    private NoticeData data(SessionSummary session, NoticeFacts facts, @Nullable PaperSummary plan) {
        VillageClusterId cluster = session.details().cluster();
        return new NoticeData(
                identity.current(),
                session.details().year(),
                session.clusterName(),
                (cluster == null ? villages.open() : villages.openIn(cluster))
                        .stream().map(village -> village.displayName()).toList(),
                facts,
                session.details().theme(),
                plan == null ? List.of() : links.topicsOf(plan.id()),
                plan == null
                        ? List.of()
                        : links.groupsOf(plan.id()).stream()
                                .map(GroupTarget::name)
                                .distinct()
                                .toList(),
                site.address(PublicAddress.SESSIONS + "/" + session.id().value())
                        .orElse(null));
    }

    private static List<String> bases(@Nullable PaperSummary plan, NoticeData data) {
        List<String> bases = new ArrayList<>(LAWS);
        if (plan != null && plan.issuedOn() != null) {
            String subject = plan.details().subject();
            bases.add("Thực hiện Kế hoạch số " + plan.code() + " " + PlaceAndDate.inWords(plan.issuedOn()) + " của "
                    + data.committee() + " về " + subject.substring(0, 1).toLowerCase(Locale.ROOT)
                    + subject.substring(1));
        }
        return bases;
    }
}
