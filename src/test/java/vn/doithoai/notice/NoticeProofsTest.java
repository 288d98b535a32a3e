package vn.doithoai.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.notice.NoticeGround.DAY;
import static vn.doithoai.notice.NoticeGround.OFFICE;
import static vn.doithoai.notice.NoticeGround.TODAY;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.BaseData;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;
import vn.doithoai.session.LegalClock;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionState;
import vn.doithoai.shared.StaleVersion;

@PageTest
class NoticeProofsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    NoticeProofs proofs;

    @Autowired
    SessionNotices notices;

    @Autowired
    BaseData baseData;

    @Autowired
    MovableClock clock;

    private NoticeGround ground;
    private SessionId session;

    @BeforeEach
    void anIssuedNotice() throws Exception {
        baseData.restore();
        ground = new NoticeGround(context);
        session = ground.session(null);
        ground.issuedNotice(session);
    }

    @Test
    void anyProofAnnouncesButOnlyAMassMediumStopsTheClock() {
        assertThat(ground.find(session).state()).isEqualTo(SessionState.PLANNED);

        record(ProofChannel.POSTING, TODAY);
        assertThat(ground.find(session).state()).isEqualTo(SessionState.ANNOUNCED);
        assertThat(law().state()).isEqualTo(LegalClock.State.RUNNING);

        record(ProofChannel.ZALO, TODAY);
        assertThat(law().isMet()).isFalse();

        record(ProofChannel.WEBSITE, TODAY);
        assertThat(law().state()).isEqualTo(LegalClock.State.MET);
        assertThat(law().doneOn()).isEqualTo(TODAY);
    }

    @Test
    void theFirstMassMediumCountsWhateverOrderTheyAreRecordedIn() {
        clock.moveBy(Duration.ofDays(3));
        record(ProofChannel.NEWSPAPER, TODAY.plusDays(3));
        record(ProofChannel.LOUDSPEAKER, TODAY.plusDays(1));

        assertThat(law().doneOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void theSeventhDayBeforeIsInTimeAndTheNextOneIsLate() {
        clock.moveBy(Duration.ofDays(10));
        record(ProofChannel.LOUDSPEAKER, DAY.minusDays(6));
        assertThat(law().state()).isEqualTo(LegalClock.State.MET_LATE);
        assertThat(law().daysLeft()).isEqualTo(-1);

        record(ProofChannel.WEBSITE, DAY.minusDays(7));
        assertThat(law().state()).isEqualTo(LegalClock.State.MET);
        assertThat(law().daysLeft()).isZero();
        assertThat(proofs.of(session, OFFICE)).extracting(ProofSummary::late).containsExactly(false, true);
    }

    @Test
    void aWithdrawnProofStaysButTheClockRunsAgain() {
        record(ProofChannel.LOUDSPEAKER, TODAY);
        ProofSummary proof = proofs.of(session, OFFICE).get(0);

        proofs.withdraw(session, proof.id(), "Phát nhầm bản tin cũ", OFFICE);

        assertThat(law().state()).isEqualTo(LegalClock.State.RUNNING);
        assertThat(ground.find(session).state()).isEqualTo(SessionState.ANNOUNCED);
        assertThat(proofs.of(session, OFFICE)).singleElement().satisfies(kept -> {
            assertThat(kept.counts()).isFalse();
            assertThat(kept.withdrawnBecause()).isEqualTo("Phát nhầm bản tin cũ");
        });
        assertThatThrownBy(() -> proofs.withdraw(session, proof.id(), "Lần nữa", OFFICE))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aPostponementStartsTheClockAgainAndNeedsANewNotice() {
        record(ProofChannel.LOUDSPEAKER, TODAY);
        ground.postpone(session);
        assertThat(law().state()).isEqualTo(LegalClock.State.UNKNOWN);
        assertThatThrownBy(() -> record(ProofChannel.WEBSITE, TODAY)).isInstanceOf(StaleVersion.class);

        ground.reschedule(session, DAY);
        assertThat(law().state()).as("even on the same day").isEqualTo(LegalClock.State.RUNNING);
        assertThatThrownBy(() -> record(ProofChannel.WEBSITE, TODAY)).isInstanceOf(StaleVersion.class);
        assertThat(proofs.of(session, OFFICE)).singleElement().satisfies(old -> {
            assertThat(old.counts()).isFalse();
            assertThat(old.isWithdrawn()).isFalse();
        });

        ground.issue(notices.begin(session, OFFICE));
        record(ProofChannel.WEBSITE, TODAY);
        assertThat(law().isMet()).isTrue();
        assertThat(ground.find(session).state()).isEqualTo(SessionState.ANNOUNCED);
        assertThat(ground.find(session).round()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update notice_proof set day = day - 1",
                "update notice_proof set place = 'nơi khác'",
                "delete from notice_proof",
                "update notice_proof set withdrawn_because = 'thiếu người rút'"
            })
    void theDatabaseKeepsAProofAsItWasRecorded(String wrong) throws Exception {
        record(ProofChannel.LOUDSPEAKER, TODAY);

        try (Connection owner = baseData.connectAsOwner();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(wrong)).isInstanceOf(SQLException.class);
        }
    }

    private void record(ProofChannel channel, LocalDate day) {
        proofs.record(session, new ProofDetails(channel, day, null, "Đài truyền thanh xã", null), OFFICE);
    }

    private LegalClock law() {
        return ground.find(session).clocks().notice();
    }
}
