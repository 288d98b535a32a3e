package vn.doithoai.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.doithoai.announcement.AnnouncementWay;
import vn.doithoai.announcement.Announcements;
import vn.doithoai.notice.NoticeProofs;
import vn.doithoai.notice.ProofChannel;
import vn.doithoai.notice.ProofDetails;
import vn.doithoai.notice.SessionNotices;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.UnitSummary;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.PaperId;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.village.VillageSummary;
import vn.doithoai.village.Villages;

/** The notice of the demo commune's next session: issued, made public, and announced in most villages. */
@Component
@Profile("demo")
class DemoNotice {

    private static final int NUMBER = 33;

    /** Of the villages in their order, those that haven't told yet: the first of them is the village of the demo's village head. */
    private static final List<Integer> SILENT = List.of(1, 6, 11);

    private static final AnnouncementWay[] WAYS = {
        AnnouncementWay.LOUDSPEAKER, AnnouncementWay.LOUDSPEAKER, AnnouncementWay.MEETING, AnnouncementWay.ZALO
    };
    private static final int[] COMING = {14, 22, 9};

    private final DialogueSessions sessions;
    private final SessionNotices notices;
    private final NoticeProofs proofs;
    private final Announcements announcements;
    private final Villages villages;
    private final Units units;
    private final DemoPapers papers;
    private final Clock clock;

    DemoNotice(
            DialogueSessions sessions,
            SessionNotices notices,
            NoticeProofs proofs,
            Announcements announcements,
            Villages villages,
            Units units,
            DemoPapers papers,
            Clock clock) {
        this.sessions = sessions;
        this.notices = notices;
        this.proofs = proofs;
        this.announcements = announcements;
        this.villages = villages;
        this.units = units;
        this.papers = papers;
        this.clock = clock;
    }

    void fill() {
        LocalDate today = LocalDate.now(clock);
        SessionId session = sessions.next(DemoPapers.OFFICE).orElseThrow().id();
        PaperId notice = notices.begin(session, DemoPapers.OFFICE);
        papers.issue(notice, NUMBER, today);
        prove(session, ProofChannel.LOUDSPEAKER, LocalTime.of(5, 30), "Đài truyền thanh xã, bản tin sáng", today);
        prove(session, ProofChannel.WEBSITE, null, "https://suoimay.sonha.example/thong-bao-doi-thoai", today);
        prove(session, ProofChannel.POSTING, null, "Bảng tin trụ sở UBND xã", today);
        announce(session, today);
    }

    private void prove(SessionId session, ProofChannel channel, @Nullable LocalTime time, String place, LocalDate day) {
        proofs.record(session, new ProofDetails(channel, day, time, place, null), DemoPapers.OFFICE);
    }

    private void announce(SessionId session, LocalDate today) {
        List<VillageSummary> all = villages.open();
        for (int i = 0; i < all.size(); i++) {
            if (!SILENT.contains(i)) {
                announcements.tellOfVillage(
                        session,
                        all.get(i).id(),
                        today,
                        WAYS[i % WAYS.length],
                        "Trưởng " + all.get(i).displayName(),
                        DemoPapers.OFFICE);
            }
        }
        // the first is the Front itself, whose demo account tells it
        List<UnitSummary> organisations = units.open().stream()
                .filter(unit -> unit.details().kind() == UnitKind.FRONT)
                .skip(1)
                .toList();
        for (int i = 0; i < Math.min(COMING.length, organisations.size()); i++) {
            announcements.tellOfOrganisation(
                    session, organisations.get(i).id(), today, COMING[i], "Chủ tịch", DemoPapers.OFFICE);
        }
    }
}
