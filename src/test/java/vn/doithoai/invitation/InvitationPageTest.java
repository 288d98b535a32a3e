package vn.doithoai.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.notice.NoticeGround;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.Persons;

@PageTest
class InvitationPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Invitations invitations;

    @Autowired
    BaseData baseData;

    private InvitationGround ground;

    @BeforeEach
    void aSession() throws Exception {
        baseData.restore();
        ground = new InvitationGround(context);
    }

    @Test
    void theLetterIsWrittenFromTheSessionAndIssuedLikeAnyPaper() {
        assertThatPage(get(ground.address(), "vanphong")).isOk().hasText("Soạn giấy mời", "Chưa có khách mời nào");
        MvcTestResult begun = send(Forms.in(get(ground.address(), "vanphong"), "/drafts"), "vanphong");
        String paper = begun.getResponse().getHeader("Location");

        assertThatPage(get(paper, "vanphong"))
                .isOk()
                .hasText(
                        "GIẤY MỜI",
                        "trân trọng kính mời",
                        "07 giờ 30 phút",
                        "ngày 10 tháng 12 năm 2026",
                        "Hội trường UBND xã");
    }

    @Test
    void aDraftThatIsSentEmptyKeepsWhatWasTyped() {
        String paper = send(Forms.in(get(ground.address(), "vanphong"), "/drafts"), "vanphong")
                .getResponse()
                .getHeader("Location");
        String edit = ground.address() + "/drafts/" + paper.substring(paper.lastIndexOf('/') + 1);

        assertThatPage(send(
                        Forms.in(get(edit + "/edit", "vanphong"))
                                .with("body", "")
                                .with("subject", "Dự hội nghị"),
                        "vanphong"))
                .isRefused()
                .hasErrorAt("body", "Nhập nội dung giấy mời")
                .hasValue("subject", "Dự hội nghị");
    }

    @Test
    void nobodyIsInvitedTwice() {
        PersonGroupId heads = ground.group("Trưởng thôn");
        PersonGroupId front = ground.group("Mặt trận");
        ground.person("Lò Văn Thưởng", null, heads, front);
        ground.person("Giàng Thị Mỷ", null, front);

        assertThat(invitations.inviteGroups(ground.session(), List.of(heads, front), NoticeGround.OFFICE))
                .isEqualTo(2);
        assertThat(invitations.inviteGroups(ground.session(), List.of(front), NoticeGround.OFFICE))
                .isZero();
        Set<String> codes = new HashSet<>();
        ground.all().forEach(invitation -> codes.add(invitation.code()));
        assertThat(codes).hasSize(2);
        assertThatPage(get(ground.address(), "vanphong"))
                .isOk()
                .hasText("Ông Lò Văn Thưởng", "Ông Giàng Thị Mỷ", "Trưởng thôn");
    }

    @Test
    void twoWhoInviteTheSamePersonAtOnceInviteOnce() throws Exception {
        PersonId person = ground.person("Lò Văn Thưởng", null);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> invite = () -> invitations.invite(ground.session(), person, null, NoticeGround.OFFICE);
            List<Future<Boolean>> both = two.invokeAll(List.of(invite, invite));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdownNow();
        }
        assertThat(ground.all()).hasSize(1);
    }

    @Test
    void anUnknownNameIsRefusedAndKept() {
        Forms.Form form = Forms.in(get(ground.address() + "/new", "vanphong"));

        assertThatPage(send(form.with("person", "Không Có Ai"), "vanphong"))
                .isRefused()
                .hasErrorAt("person", "Không có ai trong danh bạ")
                .hasValue("person", "Không Có Ai");
    }

    @Test
    void handingOverIsRecordedForThoseTickedOnly() {
        InvitationId first = ground.invited("Lò Văn Thưởng", null);
        InvitationId second = ground.invited("Giàng Thị Mỷ", null);
        Forms.Form form = Forms.in(get(ground.address() + "/deliveries/new", "vanphong"));

        assertThatPage(send(form.with("day", "25/11/2026").without("invited"), "vanphong"))
                .isRefused()
                .hasErrorAt("channel", "Chọn cách chuyển")
                .hasErrorAt("day", "chưa đến");
        Forms.Form again = Forms.in(get(ground.address() + "/deliveries/new", "vanphong"));
        assertThat(send(
                        again.with("channel", "PHONE")
                                .with("note", "Gọi lúc 16 giờ")
                                .with("invited", first.value().toString()),
                        "vanphong"))
                .hasStatus3xxRedirection();

        assertThat(ground.state(first)).isEqualTo(InvitationState.UNANSWERED);
        assertThat(ground.state(second)).isEqualTo(InvitationState.NOT_SENT);
        assertThatPage(get(ground.address() + "/" + first.value(), "vanphong"))
                .isOk()
                .hasText("Điện thoại", "07:30 – 11:00, 10/12/2026, Hội trường UBND xã", "Gọi lúc 16 giờ");
    }

    @Test
    void whoWasToldAnotherTimeOrPlaceIsToldAgainAndOldAnswersDontCount() {
        InvitationId coming = ground.invited("Lò Văn Thưởng", null);
        ground.told(coming);
        answer(coming, "COMING");
        assertThat(ground.state(coming)).isEqualTo(InvitationState.COMING);

        ground.notices().moveTo(ground.session(), "Nhà văn hóa thôn Đoài");
        assertThat(ground.state(coming)).isEqualTo(InvitationState.TELL_AGAIN);
        assertThatPage(get("/desk", "vanphong")).isOk().hasText("Báo lại cho 1 khách mời");
        ground.told(coming);
        assertThat(ground.state(coming)).isEqualTo(InvitationState.COMING);

        ground.notices().reschedule(ground.session(), LocalDate.of(2026, 12, 17));
        ground.told(coming);
        assertThat(ground.state(coming)).isEqualTo(InvitationState.UNANSWERED);
        assertThatPage(get(ground.address() + "/" + coming.value(), "vanphong")).hasText("dành cho ngày cũ");
    }

    @Test
    void theOfficeRecordsAnAnswerAndTheDelegateIsNamed() {
        InvitationId guest = ground.invited("Lò Văn Thưởng", null);
        ground.told(guest);
        String page = ground.address() + "/" + guest.value();

        assertThatPage(send(Forms.in(get(page, "vanphong"), "/reply").with("answer", "DELEGATED"), "vanphong"))
                .isRefused()
                .hasErrorAt("delegate", "Ghi họ và tên");
        Forms.Form late = Forms.in(get(page, "vanphong"), "/reply").with("answer", "NOT_COMING");
        assertThat(send(
                        Forms.in(get(page, "vanphong"), "/reply")
                                .with("answer", "DELEGATED")
                                .with("delegate", "Vàng Thị Sua"),
                        "vanphong"))
                .hasStatus3xxRedirection();
        assertThatPage(send(late, "vanphong")).isConflict().hasText("vừa được người khác sửa");

        assertThat(ground.find(guest).guestName()).isEqualTo("Vàng Thị Sua");
        assertThatPage(get(ground.address(), "chutich")).isOk().hasText("Vàng Thị Sua dự thay");
    }

    @Test
    void aWithdrawnInvitationLeavesTheListAndComesBackWithTheSameCodes() {
        InvitationId guest = ground.invited("Lò Văn Thưởng", null);
        String code = ground.find(guest).code();
        String page = ground.address() + "/" + guest.value();
        assertThatPage(send(Forms.in(get(page, "vanphong"), "/withdrawal"), "vanphong"))
                .isRefused()
                .hasErrorAt("reason", "Nêu lý do");
        assertThat(send(Forms.in(get(page, "vanphong"), "/withdrawal").with("reason", "Chuyển công tác"), "vanphong"))
                .hasStatus3xxRedirection();
        assertThat(ground.all()).isEmpty();

        PersonId person = ground.find(guest).person();
        assertThat(invitations.invite(ground.session(), person, null, NoticeGround.OFFICE))
                .isTrue();
        assertThat(ground.find(guest).code()).isEqualTo(code);
    }

    @Test
    void mergedPersonsKeepTheInvitation() {
        InvitationId guest = ground.invited("Lò Văn Thưởng", null);
        Persons persons = context.getBean(Persons.class);
        PersonId kept = ground.person("Lò Văn Thưởng", null);
        PersonId merged = ground.find(guest).person();

        persons.merge(
                kept, persons.file(kept).version(), merged, persons.file(merged).version(), NoticeGround.OFFICE);

        assertThat(ground.find(guest).person()).isEqualTo(kept);
    }

    private void answer(InvitationId guest, String answer) {
        String page = ground.address() + "/" + guest.value();
        assertThat(send(Forms.in(get(page, "vanphong"), "/reply").with("answer", answer), "vanphong"))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult get(String address, String username) {
        return mvc.get().uri(address).with(as(username)).exchange();
    }

    private MvcTestResult send(Forms.Form form, String username) {
        return mvc.perform(form.post().with(as(username)));
    }
}
