package vn.doithoai.planlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Signer;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonId;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;

class PlanChecklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PaperId PLAN = new PaperId(UUID.randomUUID());
    private static final String HEAD = "/desk/plans/" + PLAN.value() + "/head";

    private List<String> bases = List.of(
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
            "Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022");
    private List<String> recipients = List.of("Thường trực Đảng ủy xã", "Trưởng các thôn");
    private UnitId unit = new UnitId(UUID.randomUUID());
    private final List<String> texts = new ArrayList<>(List.of(
            "Chủ trì: Chủ tịch UBND xã; đồng chủ trì: đại diện Thường trực HĐND xã.",
            "Mời dự: đại diện Ban Thường vụ Đảng ủy; Ban Thường trực Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị – xã hội.",
            "Người dân gửi phiếu qua trưởng thôn hoặc đăng ký phát biểu tại hội trường.",
            "Trưởng các thôn, bản thông báo tới từng hộ."));
    private final List<PlanLinkSummary> links = new ArrayList<>();
    private final List<SessionSummary> sessions = new ArrayList<>();
    private final UUID item = UUID.randomUUID();

    @Test
    void nothingIsMissingInAWholePlan() {
        foreseen(LocalDate.of(2026, 12, 8), SessionState.PLANNED);

        assertThat(kinds()).isEmpty();
    }

    @Test
    void aPlanLinkedToNoSessionIsTold() {
        assertThat(kinds()).containsExactly(HintKind.SESSION);
        assertThat(found(HintKind.SESSION).href())
                .isEqualTo("/desk/plans/" + PLAN.value() + "/items/" + item + "/links");
    }

    @Test
    void aCancelledSessionIsNone() {
        foreseen(LocalDate.of(2026, 12, 8), SessionState.CANCELLED);

        assertThat(kinds()).containsExactly(HintKind.SESSION);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, false", "2026-11-30, true", "2026-11-24, true"})
    void sevenDaysMustBeLeftForTheNotice(LocalDate day, boolean told) {
        foreseen(day, SessionState.PLANNED);

        assertThat(kinds().contains(HintKind.SEVEN_DAYS)).isEqualTo(told);
        if (told) {
            assertThat(found(HintKind.SEVEN_DAYS).href()).endsWith("/schedule");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            names = {"PLANNED", "CANCELLED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatWasAnnouncedIsNotWarnedOfHere(SessionState state) {
        foreseen(LocalDate.of(2026, 11, 25), state);

        assertThat(kinds()).doesNotContain(HintKind.SEVEN_DAYS);
    }

    @Test
    void daysThatHavePassedAreTold() {
        texts.add("Gửi giấy mời trước ngày 15/10/2026.");
        link(new LinkedData.Assignment(unit, null, "gửi giấy mời", LocalDate.of(2026, 11, 1)));

        assertThat(all(HintKind.PAST)).extracting(PlanChecklist.Found::about).containsExactly("15/10/2026", "câu");
    }

    @Test
    void theCoChairIsSaidOrLinked() {
        texts.set(0, "Chủ trì: Chủ tịch UBND xã; đồng chủ trì: Phó Chủ tịch UBND xã.");
        assertThat(kinds()).contains(HintKind.CO_CHAIR);

        link(new LinkedData.Chair(new PersonId(UUID.randomUUID()), LinkedData.ChairRole.CHAIR));
        assertThat(kinds()).contains(HintKind.CO_CHAIR);

        link(new LinkedData.Chair(new PersonId(UUID.randomUUID()), LinkedData.ChairRole.CO_CHAIR));
        assertThat(kinds()).doesNotContain(HintKind.CO_CHAIR);
    }

    @Test
    void thePartyTheFrontAndTheOrganisationsAreSaid() {
        texts.set(1, "Mời dự: Chủ tịch đang ủy quyền; các tổ chức khác.");

        assertThat(kinds()).contains(HintKind.PARTY, HintKind.FRONT, HintKind.ORGANISATIONS);
        assertThat(found(HintKind.PARTY).href()).isEqualTo("/section/thanh-phan");
    }

    @Test
    void aPlanTypedWithoutDiacriticsIsReadToo() {
        texts.set(1, "moi dai dien dang uy, mat tran to quoc, cac doan the");

        assertThat(kinds()).doesNotContain(HintKind.PARTY, HintKind.FRONT, HintKind.ORGANISATIONS);
    }

    @Test
    void howToTakePartAndWhoAnnouncesAreSaid() {
        texts.set(2, "Hình thức: trực tiếp.");
        texts.set(3, "Trưởng các thôn dự đông đủ.");

        assertThat(kinds()).contains(HintKind.HOW, HintKind.VILLAGE_HEADS);
    }

    @Test
    void theLawsInForceAreNamed() {
        bases = List.of();
        assertThat(kinds()).contains(HintKind.BASIS, HintKind.BASIS_DEMOCRACY);

        bases = List.of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015");
        assertThat(kinds()).contains(HintKind.BASIS_OLD).doesNotContain(HintKind.BASIS);
        assertThat(found(HintKind.BASIS_OLD).href()).isEqualTo(HEAD);
    }

    @Test
    void theArchiveStandsThereOnceWithItsUnit() {
        recipients = List.of("Trưởng các thôn", "- Lưu: VT, VP.");
        unit = null;
        assertThat(kinds()).contains(HintKind.ARCHIVE, HintKind.ARCHIVE_UNIT);

        recipients = List.of("Trung tâm Lưu trữ lịch sử tỉnh", "Lưu trữ lịch sử tỉnh");
        assertThat(kinds()).doesNotContain(HintKind.ARCHIVE);

        recipients = List.of();
        assertThat(kinds()).contains(HintKind.RECIPIENTS);
    }

    @Test
    void workNeedsSomebodyAndADay() {
        link(new LinkedData.Assignment(null, null, "kê bàn ghế", null));

        assertThat(kinds()).contains(HintKind.OWNER, HintKind.DEADLINE);
    }

    @Test
    void aGroupNeedsANumber() {
        link(new LinkedData.Group(new PersonGroupId(UUID.randomUUID()), null));
        assertThat(kinds()).contains(HintKind.HEAD_COUNT);
    }

    @Test
    void notMoreThanThreeOfAKindAreTold() {
        for (int i = 0; i < 10; i++) {
            link(new LinkedData.Assignment(unit, null, "việc " + i, null));
        }

        assertThat(all(HintKind.DEADLINE)).hasSize(3);
    }

    private void foreseen(LocalDate day, SessionState state) {
        var session = new SessionSummary(
                new SessionId(UUID.randomUUID()), null, SessionSchedule.on(day), "Hội nghị", null, state, null, 1, 0);
        sessions.add(session);
        link(new LinkedData.Session(session.id()));
    }

    private void link(LinkedData data) {
        links.add(new PlanLinkSummary(new PlanLinkId(UUID.randomUUID()), item, data, "câu", null));
    }

    private List<HintKind> kinds() {
        return check().stream().map(PlanChecklist.Found::kind).toList();
    }

    private PlanChecklist.Found found(HintKind kind) {
        return all(kind).get(0);
    }

    private List<PlanChecklist.Found> all(HintKind kind) {
        return check().stream().filter(found -> found.kind() == kind).toList();
    }

    private List<PlanChecklist.Found> check() {
        var participants = new PlanLines.Section(UUID.randomUUID(), "Thành phần tham dự", "/section/thanh-phan");
        var time = new PlanLines.Section(UUID.randomUUID(), "THỜI GIAN, ĐỊA ĐIỂM", "/section/thoi-gian");
        List<PlanLines.Item> items = new ArrayList<>();
        items.add(new PlanLines.Item(item, time.id(), "Thời gian:", false, "/line"));
        for (String text : texts) {
            items.add(new PlanLines.Item(UUID.randomUUID(), participants.id(), text, false, "/line"));
        }
        Map<SessionId, SessionSummary> byId = new HashMap<>();
        sessions.forEach(session -> byId.put(session.id(), session));
        var names = new LinkNames(Map.of(), byId, Map.of(), Map.of(), Map.of());
        return PlanChecklist.of(
                new PlanLines.Whole(paper(), bases, List.of(participants, time), items),
                new PlanLinkReader.Read(links, names),
                TODAY);
    }

    private PaperSummary paper() {
        var signer = new Signer(null, "Trần Đức Thịnh", "Chủ tịch", SigningForm.FOR_COMMITTEE);
        var details = new PaperDetails(DocumentKind.PLAN, 2026, "Đối thoại năm 2026", unit, recipients, signer);
        return new PaperSummary(
                PLAN,
                "plan",
                details,
                PaperState.DRAFT,
                null,
                null,
                null,
                null,
                "Hoàng Thị Hòa",
                Instant.parse("2026-11-24T02:00:00Z"),
                0);
    }
}
