package vn.doithoai.planlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doithoai.field.FieldId;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonGroupSummary;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.session.SessionDetails;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionKind;
import vn.doithoai.session.SessionMode;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;

class LinkSentencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final PersonGroupId GROUP = new PersonGroupId(UUID.randomUUID());
    private static final UnitId OFFICE = new UnitId(UUID.randomUUID());
    private static final PersonId PERSON = new PersonId(UUID.randomUUID());
    private static final FieldId LAND = new FieldId(UUID.randomUUID());

    private final LinkSentences sentences = new LinkSentences();

    @Test
    void aFixedDayIsToldWithItsHourAndPlace() {
        assertThat(session(morning(7, 30), null, SessionState.PLANNED))
                .isEqualTo("Thời gian: 7 giờ 30, ngày 05/12/2026; địa điểm: Hội trường UBND xã");
        assertThat(session(morning(8, 0), null, SessionState.PLANNED)).startsWith("Thời gian: 8 giờ, ngày 05/12/2026;");
        assertThat(session(SessionSchedule.on(DAY), null, SessionState.PLANNED))
                .startsWith("Thời gian: ngày 05/12/2026;");
    }

    @Test
    void aPeriodIsToldAsThePlanCallsIt() {
        LocalDate first = LocalDate.of(2026, 11, 1);
        LocalDate last = LocalDate.of(2026, 11, 30);

        assertThat(session(SessionSchedule.during(first, last, "trong tháng 11"), null, SessionState.PLANNED))
                .startsWith("Thời gian: trong tháng 11 năm 2026;");
        assertThat(session(SessionSchedule.during(first, last, "tháng 11/2026"), null, SessionState.PLANNED))
                .startsWith("Thời gian: tháng 11/2026;");
        assertThat(session(SessionSchedule.during(first, last, null), null, SessionState.PLANNED))
                .startsWith("Thời gian: từ ngày 01/11/2026 đến ngày 30/11/2026;");
    }

    @Test
    void aClusterIsNamedAndAPostponedSessionHasNoDay() {
        assertThat(session(morning(7, 30), "Cụm Ven suối", SessionState.POSTPONED))
                .isEqualTo("Cụm Ven suối: thời gian thông báo sau; địa điểm: Hội trường UBND xã");
    }

    @Test
    void aGroupIsToldWithItsNumber() {
        assertThat(of(new LinkedData.Group(GROUP, 24))).isEqualTo("Trưởng thôn, bí thư chi bộ các thôn: 24 người");
        assertThat(of(new LinkedData.Group(GROUP, 1200))).endsWith(": 1.200 người");
        assertThat(of(new LinkedData.Group(GROUP, null))).isEqualTo("Trưởng thôn, bí thư chi bộ các thôn");
    }

    @Test
    void workIsToldWithWhoAndUntilWhen() {
        LocalDate deadline = LocalDate.of(2026, 12, 1);

        assertThat(of(new LinkedData.Assignment(OFFICE, null, "Gửi giấy mời, chuẩn bị hội trường", deadline)))
                .isEqualTo(
                        "Văn phòng HĐND và UBND gửi giấy mời, chuẩn bị hội trường; hoàn thành trước ngày 01/12/2026");
        assertThat(of(new LinkedData.Assignment(OFFICE, null, "UBND xã họp", null)))
                .isEqualTo("Văn phòng HĐND và UBND UBND xã họp");
        assertThat(of(new LinkedData.Assignment(null, null, "Gửi giấy\nmời {day}", null)))
                .isEqualTo("Gửi giấy mời {day}");
        assertThat(of(new LinkedData.Assignment(null, PERSON, "Ghi biên bản", null)))
                .isEqualTo("Bà Lò Thị Ươm, Phó Chủ tịch HĐND xã ghi biên bản");
    }

    @Test
    void chairsAndTopicsAreTold() {
        assertThat(of(new LinkedData.Chair(PERSON, LinkedData.ChairRole.CO_CHAIR)))
                .isEqualTo("Đồng chủ trì: Bà Lò Thị Ươm, Phó Chủ tịch HĐND xã");
        assertThat(of(new LinkedData.Chair(PERSON, LinkedData.ChairRole.CHAIR))).startsWith("Chủ trì: Bà ");
        assertThat(of(new LinkedData.Topic(LAND))).isEqualTo("Lĩnh vực: Đất đai");
    }

    private static SessionSchedule morning(int hour, int minute) {
        return new SessionSchedule(DAY, DAY, null, LocalTime.of(hour, minute), null, null);
    }

    private String session(SessionSchedule schedule, String cluster, SessionState state) {
        var id = new SessionId(UUID.randomUUID());
        var details = new SessionDetails(
                2026, SessionKind.PERIODIC, null, SessionMode.IN_PERSON, null, null, "Hội trường UBND xã", null);
        var session = new SessionSummary(id, details, schedule, "Hội nghị", cluster, state, null, 1, 0);
        return sentences.of(new LinkedData.Session(id), names(Map.of(id, session)));
    }

    private String of(LinkedData data) {
        return sentences.of(data, names(Map.of()));
    }

    private static LinkNames names(Map<SessionId, SessionSummary> sessions) {
        var person = new PersonSummary(
                PERSON, "Lò Thị Ươm", FormOfAddress.MS, "Phó Chủ tịch HĐND xã", null, null, null, null, false);
        var group = new PersonGroupSummary(GROUP, "Trưởng thôn, bí thư chi bộ các thôn", 24, false, 0);
        return new LinkNames(
                Map.of(GROUP, group),
                sessions,
                Map.of(OFFICE, "Văn phòng HĐND và UBND"),
                Map.of(PERSON, person),
                Map.of(LAND, "Đất đai"));
    }
}
