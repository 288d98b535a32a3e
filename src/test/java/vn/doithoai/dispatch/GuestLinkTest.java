package vn.doithoai.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;
import vn.doithoai.invitation.InvitationGround;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.invitation.InvitationState;
import vn.doithoai.shared.Token;

@PageTest
class GuestLinkTest {

    private static final int GUESSES = 10_000;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    BaseData baseData;

    private static int tests;

    private InvitationGround ground;
    private InvitationId guest;
    private String link;

    @BeforeEach
    void anInvitedPerson() throws Exception {
        baseData.restore();
        tests++;
        ground = new InvitationGround(context);
        guest = ground.invited("Lò Văn Thưởng", null);
        link = ground.link(guest);
    }

    @Test
    void theLinkOpensOnceTheLetterIsIssued() {
        assertThat(visit(link)).hasStatus(404);
        ground.issuedLetter();

        assertThatPage(visit(link))
                .isOk()
                .hasText("Kính mời: Ông Lò Văn Thưởng", "07:30 – 11:00", "Hội trường UBND xã", "có dự được không");
    }

    @Test
    void anAnswerIsKeptAndTheLastOneCounts() {
        ground.issuedLetter();
        ground.told(guest);
        assertThat(send(Forms.in(visit(link), "/moi").with("answer", "COMING"))).hasStatus3xxRedirection();
        assertThat(ground.state(guest)).isEqualTo(InvitationState.COMING);

        assertThatPage(send(Forms.in(visit(link), "/moi").with("answer", "DELEGATED")))
                .isRefused()
                .hasErrorAt("delegate", "Ghi họ và tên người dự thay");
        assertThat(send(Forms.in(visit(link), "/moi")
                        .with("answer", "NOT_COMING")
                        .with("note", "Đi viện")))
                .hasStatus3xxRedirection();
        assertThat(ground.state(guest)).isEqualTo(InvitationState.NOT_COMING);
        assertThatPage(visit(link)).isOk().hasText("Đã ghi trả lời", "Không dự được");
        assertThatPage(mvc.get()
                        .uri(ground.address() + "/" + guest.value())
                        .with(as("vanphong"))
                        .exchange())
                .hasText("Khách tự trả lời bằng liên kết", "Đi viện");
    }

    @Test
    void whatIsOverOrWithdrawnOpensNothing() {
        ground.issuedLetter();
        Forms.Form form = Forms.in(visit(link), "/moi").with("answer", "COMING");
        ground.withdraw(guest);
        assertThat(visit(link)).hasStatus(404);
        assertThat(send(form)).hasStatus(404);

        InvitationId other = ground.invited("Giàng Thị Mỷ", null);
        assertThat(visit(ground.link(other))).hasStatusOk();
        clock.moveTo(LocalDateTime.of(2026, 12, 10, 23, 0));
        assertThat(visit(ground.link(other))).hasStatusOk();
        clock.moveTo(LocalDateTime.of(2026, 12, 11, 0, 1));
        assertThat(visit(ground.link(other))).hasStatus(404);
    }

    @Test
    void nobodyAnswersForWhatIsntHeldAsTheLetterTells() {
        ground.issuedLetter();
        Forms.Form form = Forms.in(visit(link), "/moi").with("answer", "COMING");
        ground.notices().reschedule(ground.session(), LocalDate.of(2026, 12, 17));

        assertThatPage(visit(link)).isOk().hasText("đang được thay đổi").hasNoText("Gửi trả lời");
        assertThatPage(send(form)).isConflict().hasText("đang được thay đổi");
        assertThat(ground.find(guest).reply()).isNull();
        ground.notices().postpone(ground.session());
        assertThatPage(visit(link)).isOk().hasText("Xin ông/bà chưa đến");
    }

    @Test
    void tenThousandGuessesOpenNothingAndSlowDownWithoutShuttingOutGuests() {
        ground.issuedLetter();
        int unknown = 0;
        int refused = 0;
        for (int i = 0; i < GUESSES; i++) {
            int status = visit("/moi/" + Token.fresh().text()).getResponse().getStatus();
            unknown += status == 404 ? 1 : 0;
            refused += status == 429 ? 1 : 0;
        }
        assertThat(unknown + refused).isEqualTo(GUESSES);
        assertThat(unknown).isBetween(30, 40);
        assertThat(visit(link)).hasStatusOk();
        MvcTestResult next = visit("/moi/" + Token.fresh().text());
        assertThat(next).hasStatus(429);
        assertThat(next.getResponse().getHeader("Retry-After")).isNotBlank();
    }

    @Test
    void aCodeThatIsCutOrChangedIsAnsweredLikeAnUnknownPage() {
        ground.issuedLetter();
        assertThat(visit(link.substring(0, link.length() - 1))).hasStatus(404);
        assertThat(visit(link.substring(0, link.length() - 1) + "~")).hasStatus(404);
        assertThat(visit("/moi/" + guest.value())).hasStatus(404);
    }

    @Test
    void theCalendarEntryTellsDayAndPlace() throws Exception {
        ground.issuedLetter();
        MvcTestResult file = visit(link + "/lich.ics");
        assertThat(file).hasStatusOk();

        VEvent event = Biweekly.parse(file.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .first()
                .getEvents()
                .get(0);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-10T00:30:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-10T04:00:00Z"));
        assertThat(event.getLocation().getValue()).isEqualTo("Hội trường UBND xã");
        assertThat(event.getSummary().getValue()).contains("đối thoại");
    }

    @Test
    void staffOfTheDoorAreSentToTheDoorAndOthersAreNot() {
        ground.issuedLetter();
        MvcTestResult secretary = mvc.get().uri(link).with(as("thuky")).exchange();

        assertThat(secretary).hasStatus3xxRedirection();
        assertThat(secretary.getResponse().getHeader("Location"))
                .isEqualTo("/desk/sessions/" + ground.session().value() + "/attendance?invitation=" + guest.value());
        assertThat(mvc.get().uri(link).with(as("kinhte")).exchange()).hasStatusOk();
    }

    private MvcTestResult visit(String address) {
        String ownAddress = "10.9.8." + tests;
        return mvc.get()
                .uri(address)
                .with(request -> {
                    request.setRemoteAddr(ownAddress);
                    return request;
                })
                .exchange();
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post());
    }
}
