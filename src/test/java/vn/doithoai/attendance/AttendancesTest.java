package vn.doithoai.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.notice.NoticeGround.OFFICE;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;
import vn.doithoai.attendance.Arrivals.Arrival;
import vn.doithoai.attendance.Arrivals.Outcome;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotPermitted;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

@PageTest
class AttendancesTest {

    private static final int DOORS = 6;

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    @Autowired
    Attendances attendances;

    @Autowired
    SpeakingRequests speaking;

    @Autowired
    Arrivals arrivals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private AttendanceGround ground;
    private InvitationId invited;

    @BeforeEach
    void aSessionOnItsDay() throws Exception {
        baseData.restore();
        ground = new AttendanceGround(context);
        invited = ground.invited("Lò Văn Thưởng", null);
        ground.onTheDay();
    }

    @Test
    void severalDoorsAtOnceMakeOneAttendance() throws Exception {
        var threads = Executors.newFixedThreadPool(DOORS);
        CountDownLatch ready = new CountDownLatch(DOORS);
        List<Future<CheckIn>> answers = new ArrayList<>();
        for (int i = 0; i < DOORS; i++) {
            String door = "Cửa " + i;
            answers.add(threads.submit(() -> {
                ready.countDown();
                ready.await();
                return attendances.checkIn(ground.session(), invited, door, OFFICE);
            }));
        }
        List<CheckIn> results = new ArrayList<>();
        for (Future<CheckIn> answer : answers) {
            results.add(answer.get());
        }
        threads.shutdown();

        assertThat(results.stream().filter(CheckIn::fresh)).hasSize(1);
        assertThat(results.stream().map(result -> result.attendee().door()).distinct())
                .as("all doors are told of the same one")
                .hasSize(1);
        assertThat(inForce()).isEqualTo(1);
        assertThat(acts("attendance.checkedIn")).isEqualTo(1);
    }

    /** What keeps the doors apart is the index alone: without it the same statements would make two. */
    @Test
    void withoutTheIndexThereWouldBeTwo() throws Exception {
        String insert = "insert into attendance (id, session_id, invitation_id, name, came_at, recorded_by)"
                + " values (gen_random_uuid(), '" + ground.session().value() + "', '" + invited.value()
                + "', 'Lò Văn Thưởng', now(), 'Cửa')";
        try (Connection owner = baseData.connectAsOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("drop index attendance_invitation_uk");
            assertThat(statement.executeUpdate(insert) + statement.executeUpdate(insert))
                    .isEqualTo(2);
            owner.rollback();
            statement.executeUpdate(insert);
            assertThatThrownBy(() -> statement.executeUpdate(insert))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("attendance_invitation_uk");
            owner.rollback();
        }
    }

    @Test
    void aMistakeIsUndoneAndThePersonCheckedInAgain() {
        AttendanceId first = checkIn();
        speaking.request(ground.session(), first, OFFICE);

        assertThat(attendances.undo(ground.session(), first, OFFICE)).isTrue();
        assertThat(attendances.undo(ground.session(), first, OFFICE)).isFalse();
        assertThat(figures().present()).isZero();
        assertThat(speaking.ofSession(ground.summary())).isEmpty();
        assertThatThrownBy(() -> speaking.request(ground.session(), first, OFFICE))
                .isInstanceOf(StaleVersion.class);

        assertThat(checkIn()).isNotEqualTo(first);
        assertThat(figures().present()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from attendance").query(Long.class).single())
                .isEqualTo(2);
        assertThatThrownBy(() -> jdbc.sql("delete from attendance").update()).hasMessageContaining("attendance");
    }

    @Test
    void whoLeavesEarlyIsNoLongerInTheHallAndMayComeBack() {
        AttendanceId person = checkIn();

        assertThat(attendances.leave(ground.session(), person, OFFICE)).isTrue();
        assertThat(attendances.leave(ground.session(), person, OFFICE)).isFalse();
        assertThat(figures().present()).isZero();
        assertThat(figures().left()).isEqualTo(1);
        assertThat(attendances.comeBack(ground.session(), person, OFFICE)).isTrue();
        assertThat(figures().present()).isEqualTo(1);
    }

    @Test
    void whoDeclinedIsNotExpectedButMayComeAllTheSame() {
        InvitationId declined = ground.invited("Quàng Thị Hoa", null);
        ground.declines(declined);

        assertThat(figures().invited()).isEqualTo(2);
        assertThat(figures().expected()).isEqualTo(1);

        attendances.checkIn(ground.session(), declined, null, OFFICE);
        assertThat(figures().expected()).isEqualTo(1);
        assertThat(figures().present()).isEqualTo(1);
    }

    @Test
    void aDelegateIsCheckedInByTheOwnName() {
        ground.sends(invited, "Lò Thị Mai");

        CheckIn result = attendances.checkIn(ground.session(), invited, null, OFFICE);

        assertThat(result.attendee().name()).isEqualTo("Lò Thị Mai");
        assertThat(result.attendee().invited()).isEqualTo("Lò Văn Thưởng");
    }

    @Test
    void numbersOfSpeakersAreGivenOnce() {
        AttendanceId first = checkIn();
        Integer guest =
                attendances.walkIn(ground.session(), new WalkIn("Vì Văn Sơn", null, "Bản Mới", true), null, OFFICE);
        var second = speaking.request(ground.session(), first, OFFICE);

        assertThat(guest).isEqualTo(1);
        assertThat(second).isEqualTo(new SpeakingRequests.Requested(2, true));
        assertThat(speaking.request(ground.session(), first, OFFICE).fresh()).isFalse();
        speaking.withdraw(ground.session(), first, OFFICE);
        assertThat(speaking.request(ground.session(), first, OFFICE).number()).isEqualTo(3);
        assertThat(speaking.ofSession(ground.summary()))
                .extracting(SpeakingRequest::number, SpeakingRequest::name, SpeakingRequest::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Vì Văn Sơn", "Bản Mới"),
                        org.assertj.core.groups.Tuple.tuple(3, "Lò Văn Thưởng", null));
    }

    @Test
    void arrivalsSentTwiceCountOnceAndTheEarlierTimeHolds() {
        InvitationId other = ground.invited("Quàng Thị Hoa", null);
        List<Arrival> kept = List.of(arrival(invited, 10), arrival(other, 5));

        assertThat(arrivals.record(ground.session(), kept, "Cửa sau", OFFICE).values())
                .containsOnly(Outcome.RECORDED);
        assertThat(arrivals.record(ground.session(), kept, "Cửa sau", OFFICE).values())
                .containsOnly(Outcome.KNOWN);
        assertThat(inForce()).isEqualTo(2);

        Arrival earlier = arrival(invited, 12);
        Arrival later = arrival(invited, 2);
        assertThat(arrivals.record(ground.session(), List.of(earlier, later), null, OFFICE)
                        .values())
                .containsOnly(Outcome.KNOWN);
        assertThat(attendances
                        .checkIn(ground.session(), invited, null, OFFICE)
                        .attendee()
                        .came())
                .isEqualTo("07:03");
    }

    @Test
    void anArrivalSentAgainAfterItWasUndoneStaysUndone() {
        List<Arrival> kept = List.of(arrival(invited, 10));
        arrivals.record(ground.session(), kept, null, OFFICE);
        attendances.undo(ground.session(), checkIn(), OFFICE);

        arrivals.record(ground.session(), kept, null, OFFICE);

        assertThat(figures().present()).isZero();
    }

    @Test
    void arrivalsOfAnotherDayOrWithoutAnInvitationAreRefused() {
        InvitationId unknown = new InvitationId(UUID.randomUUID());
        Arrival yesterday = arrival(invited, 8 * 60);

        assertThat(arrivals.record(ground.session(), List.of(arrival(unknown, 1), yesterday), null, OFFICE)
                        .values())
                .containsOnly(Outcome.REFUSED);
        clock.moveTo(LocalDateTime.of(2026, 12, 11, 0, 30));
        assertThat(arrivals.record(ground.session(), List.of(arrival(invited, 60)), null, OFFICE)
                        .values())
                .as("of the day, sent after midnight")
                .containsOnly(Outcome.RECORDED);
    }

    @Test
    void peopleAreCheckedInOnTheDayOnlyAndByThoseWhoMay() {
        Actor observer = new Actor(null, null, "Mặt trận", Set.of(Permission.ATTENDANCE_VIEW), null, null);
        assertThatThrownBy(() -> attendances.checkIn(ground.session(), invited, null, observer))
                .isInstanceOf(NotPermitted.class);
        clock.moveTo(LocalDateTime.of(2026, 12, 9, 23, 59));
        assertThatThrownBy(() -> attendances.checkIn(ground.session(), invited, null, OFFICE))
                .isInstanceOf(DoorClosed.class);
        clock.moveTo(LocalDateTime.of(2026, 12, 10, 0, 0));
        assertThat(attendances.checkIn(ground.session(), invited, null, OFFICE).fresh())
                .isTrue();
        clock.moveTo(LocalDateTime.of(2026, 12, 11, 0, 0));
        assertThatThrownBy(() -> attendances.checkIn(ground.session(), invited, null, OFFICE))
                .isInstanceOf(DoorClosed.class);
    }

    private AttendanceId checkIn() {
        return attendances
                .checkIn(ground.session(), invited, null, OFFICE)
                .attendee()
                .attendance();
    }

    private AttendanceFigures figures() {
        return attendances.figures(ground.summary());
    }

    private static Arrival arrival(InvitationId invitation, int minutesAgo) {
        return new Arrival(UUID.randomUUID(), invitation, Duration.ofMinutes(minutesAgo));
    }

    private long inForce() {
        return jdbc.sql("select count(*) from attendance where undone_at is null")
                .query(Long.class)
                .single();
    }

    private long acts(String action) {
        return jdbc.sql("select count(*) from audit_event where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }
}
