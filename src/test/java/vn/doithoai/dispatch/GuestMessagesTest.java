package vn.doithoai.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.invitation.InvitationGround;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.invitation.InvitationState;
import vn.doithoai.notice.NoticeGround;
import vn.doithoai.outbox.MessageSent;
import vn.doithoai.outbox.MessageSource;
import vn.doithoai.outbox.MessageSummary;
import vn.doithoai.outbox.Outbox;
import vn.doithoai.shared.PublicAddressOfTests;

@PageTest
class GuestMessagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    GuestMessages messages;

    @Autowired
    Outbox outbox;

    @Autowired
    BaseData baseData;

    private InvitationGround ground;
    private InvitationId reachable;
    private InvitationId other;

    @BeforeEach
    void guests() throws Exception {
        baseData.restore();
        ground = new InvitationGround(context);
        PublicAddressOfTests.set(context);
        reachable = ground.invited("Lò Văn Thưởng", "thuong@suoimay.sonha.example");
        other = ground.invited("Giàng Thị Mỷ", null);
        ground.issuedLetter();
    }

    @AfterEach
    void nowhere() {
        PublicAddressOfTests.unset(context);
    }

    @Test
    void draftsAreWrittenOnceAndOnlyForThoseWithAnAddress() {
        String address = ground.address() + "/messages/new";
        assertThatPage(get(address))
                .isOk()
                .hasText("Soạn 1 thư nháp", "Giàng Thị Mỷ")
                .hasNoText("suoimay.sonha.example</");
        assertThat(mvc.perform(Forms.in(get(address), "reminder=false").post().with(as("vanphong"))))
                .hasStatus3xxRedirection();

        assertThat(messages.draft(ground.session(), false, NoticeGround.OFFICE)).isZero();
        List<MessageSummary> drafts = of("invitation", reachable);
        assertThat(drafts).hasSize(1);
        assertThat(of("invitation", other)).isEmpty();
        assertThat(ground.state(reachable)).isEqualTo(InvitationState.NOT_SENT);
        assertThatPage(get("/desk/outbox/" + drafts.get(0).id().value()))
                .isOk()
                .hasText(ground.link(reachable), "Giấy mời.pdf", "Hội nghị đối thoại.ics");
    }

    @Test
    void aMessageThatWasSentHasToldItsGuest() {
        messages.draft(ground.session(), false, NoticeGround.OFFICE);
        sent("invitation", reachable);

        assertThat(ground.state(reachable)).isEqualTo(InvitationState.UNANSWERED);
        assertThatPage(get(ground.address() + "/" + reachable.value())).hasText("Thư điện tử");
    }

    @Test
    void onlyThoseWithoutAnAnswerAreReminded() {
        sent("invitation", reachable);
        InvitationId coming = ground.invited("Vàng Thị Sua", "sua@suoimay.sonha.example");
        ground.told(coming);
        mvc.perform(Forms.in(mvc.get().uri(ground.link(coming)).exchange(), "/moi")
                .with("answer", "COMING")
                .post());

        assertThat(messages.draft(ground.session(), true, NoticeGround.OFFICE)).isEqualTo(1);
        assertThat(of("invitationReminder", reachable)).hasSize(1);
        assertThat(of("invitationReminder", coming)).isEmpty();
    }

    @Test
    void whatBecamePointlessIsNotSent() {
        MessageSource reminders = context.getBean(ReminderMessages.class);
        MessageSource letters = context.getBean(InvitationMessages.class);
        ground.told(reachable);
        assertThat(letters.pointless(reachable.value())).isNull();
        assertThat(reminders.pointless(reachable.value())).isNull();
        mvc.perform(Forms.in(mvc.get().uri(ground.link(reachable)).exchange(), "/moi")
                .with("answer", "COMING")
                .post());
        assertThat(reminders.pointless(reachable.value())).isEqualTo("answered");
        ground.notices().moveTo(ground.session(), "Nhà văn hóa thôn Đoài");
        assertThat(letters.pointless(reachable.value())).isEqualTo("outdated");
        ground.withdraw(reachable);
        assertThat(letters.pointless(reachable.value())).isEqualTo("withdrawn");
    }

    private List<MessageSummary> of(String kind, InvitationId guest) {
        return outbox.about(kind, List.of(guest.value()));
    }

    private void sent(String kind, InvitationId guest) {
        messages.draft(ground.session(), false, NoticeGround.OFFICE);
        MessageSummary draft = of("invitation", guest).get(0);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.publishEvent(
                        new MessageSent(draft.id(), kind, guest.value(), Instant.parse("2026-11-24T03:00:00Z"))));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as("vanphong")).exchange();
    }
}
