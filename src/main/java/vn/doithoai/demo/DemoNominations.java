package vn.doithoai.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.doithoai.announcement.Audience;
import vn.doithoai.nomination.NominationQuotas;
import vn.doithoai.nomination.Nominations;
import vn.doithoai.nomination.NomineeDetails;
import vn.doithoai.nomination.NomineeInvitations;
import vn.doithoai.nomination.NomineeSummary;
import vn.doithoai.nomination.QuotaSummary;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionSummary;

/** Whom the villages and organisations of the demo commune send to the next session: some are complete, some named nobody. */
@Component
@Profile("demo")
class DemoNominations {

    private static final int OF_A_VILLAGE = 3;
    private static final int OF_AN_ORGANISATION = 2;
    private static final int DAYS_BEFORE = 3;

    private static final List<String> NAMES = List.of(
            "Lò Văn Ước",
            "Quàng Thị Mẩy",
            "Vàng A Dếnh",
            "Hà Thị Hợp",
            "Bạc Cầm Sáng",
            "Tòng Thị Nguyệt",
            "Sùng A Chứ",
            "Lò Thị Ưng",
            "Cầm Văn Thỉnh",
            "Giàng Thị Pản",
            "Đinh Văn Khặn",
            "Vàng Thị Dợ",
            "Hoàng Văn Tiệp");
    private static final List<String> POSTS = List.of("Đại diện hộ nghèo", "Người có uy tín", "Thành viên tổ hòa giải");

    private final DialogueSessions sessions;
    private final NominationQuotas quotas;
    private final Nominations nominations;
    private final NomineeInvitations invitations;
    private final Clock clock;

    DemoNominations(
            DialogueSessions sessions,
            NominationQuotas quotas,
            Nominations nominations,
            NomineeInvitations invitations,
            Clock clock) {
        this.sessions = sessions;
        this.quotas = quotas;
        this.nominations = nominations;
        this.invitations = invitations;
        this.clock = clock;
    }

    void fill() {
        SessionSummary session = sessions.next(DemoPapers.OFFICE).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        LocalDate wanted = Objects.requireNonNull(session.schedule().firstDay()).minusDays(DAYS_BEFORE);
        LocalDate until = wanted.isBefore(today) ? today : wanted;
        allot(session, true, OF_A_VILLAGE, until);
        allot(session, false, OF_AN_ORGANISATION, until);
        List<QuotaSummary> all = quotas.ofSession(session, DemoPapers.OFFICE);
        for (int i = 0; i < all.size(); i++) {
            name(session, all.get(i), i);
        }
    }

    private void allot(SessionSummary session, boolean villages, int seats, LocalDate until) {
        quotas.allot(
                session.id(),
                quotas.withoutQuota(session).stream()
                        .filter(place -> place.isVillage() == villages)
                        .map(Audience::id)
                        .toList(),
                seats,
                until,
                DemoPapers.OFFICE);
    }

    /** None, one, two, all seats in turn; of the complete ones everybody is invited, once somebody isn't. */
    private void name(SessionSummary session, QuotaSummary quota, int turn) {
        int count = Math.min(turn % 4, quota.seats());
        for (int i = 0; i < count; i++) {
            int number = 3 * turn + i;
            String name = NAMES.get(number % NAMES.size());
            nominations.propose(
                    session.id(),
                    quota.id(),
                    new NomineeDetails(
                            name,
                            name.contains(" Thị ") ? FormOfAddress.MS : FormOfAddress.MR,
                            POSTS.get(i % POSTS.size())),
                    DemoPapers.OFFICE);
        }
        if (turn % 4 == 3) {
            List<NomineeSummary> named = nominations.nominees(quota.id());
            for (NomineeSummary nominee : named) {
                if (turn == 3 && nominee == named.get(0)) {
                    invitations.refuse(
                            session.id(), nominee.id(), "Đã được mời theo nhóm đại biểu HĐND xã", DemoPapers.OFFICE);
                } else {
                    invitations.invite(session.id(), nominee.id(), null, DemoPapers.OFFICE);
                }
            }
        }
    }
}
