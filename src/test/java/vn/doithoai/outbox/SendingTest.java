package vn.doithoai.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.BaseData;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;
import vn.doithoai.outbox.OutboxFixtures.OutboxGround;
import vn.doithoai.outbox.ScriptedSmtp.Turn;

/** What becomes of a released message, whatever the mail server does. */
@PageTest
class SendingTest {

    @Autowired
    SendingSteps steps;

    @Autowired
    MessageSources sources;

    @Autowired
    SampleMessages module;

    @Autowired
    OutboxGround ground;

    @Autowired
    MovableClock clock;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        module.reset();
    }

    @Test
    void aReleasedMessageIsSentOnceAndItsModuleIsTold() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            UUID draft = ground.draft(1);
            UUID id = ground.released(2);

            run(smtp);
            run(smtp);

            assertThat(smtp.delivered()).hasSize(1);
            assertThat(ground.state(id)).isEqualTo(MessageState.SENT);
            assertThat(ground.state(draft)).isEqualTo(MessageState.DRAFT);
            assertThat(module.told)
                    .containsExactly(new MessageSent(
                            new MessageId(id),
                            SampleMessages.KIND,
                            ground.find(id).summary().about(),
                            MovableClock.START));
            assertThat(acts(id)).containsExactly(MessageActKind.SENT, MessageActKind.RELEASED, MessageActKind.DRAFTED);
        }
    }

    @Test
    void whatFailsOnTheThirdIsTriedAgainUnderTheSameIdAndTheOthersArrive() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp(Turn.ACCEPT, Turn.ACCEPT, Turn.BUSY)) {
            List<UUID> all =
                    IntStream.rangeClosed(1, 5).mapToObj(ground::released).toList();

            run(smtp);
            assertThat(smtp.delivered()).hasSize(4);
            assertThat(ground.state(all.get(2))).isEqualTo(MessageState.RELEASED);
            assertThat(ground.find(all.get(2)).summary().failure()).isEqualTo("BUSY");
            String first = mailId(all.get(2));
            run(smtp);
            assertThat(smtp.delivered()).as("not before its time").hasSize(4);
            clock.moveBy(Duration.ofMinutes(1));
            run(smtp);

            assertThat(all).allSatisfy(id -> assertThat(ground.state(id)).isEqualTo(MessageState.SENT));
            assertThat(smtp.deliveredIds()).hasSize(5).doesNotHaveDuplicates();
            assertThat(smtp.deliveredIds().get(4)).isEqualTo(first);
        }
    }

    @Test
    void afterFiveTriesAPersonDecides() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp(
                Turn.BUSY, Turn.BUSY_RECIPIENT, Turn.BUSY, Turn.BUSY_RECIPIENT, Turn.BUSY, Turn.ACCEPT)) {
            UUID id = ground.released(1);
            for (int minutes : new int[] {1, 5, 15, 60}) {
                run(smtp);
                assertThat(ground.find(id).nextTryAt())
                        .isEqualTo(clock.instant().plus(Duration.ofMinutes(minutes)));
                clock.moveBy(Duration.ofMinutes(minutes));
            }
            run(smtp);

            assertThat(ground.state(id)).isEqualTo(MessageState.FAILED);
            assertThat(ground.find(id).summary().attempts()).isEqualTo(5);
            clock.moveBy(Duration.ofDays(1));
            run(smtp);
            assertThat(smtp.delivered()).isEmpty();
            ground.release(id);
            run(smtp);
            assertThat(ground.state(id)).isEqualTo(MessageState.SENT);
            assertThat(ground.find(id).summary().attempts()).isEqualTo(6);
        }
    }

    @Test
    void whatTheServerRefusesFailsAtOnceAndHoldsNobodyUp() throws Exception {
        try (ScriptedSmtp smtp =
                new ScriptedSmtp(Turn.UNKNOWN_RECIPIENT, Turn.REFUSE, Turn.UNKNOWN_SENDER, Turn.ACCEPT)) {
            List<UUID> all =
                    IntStream.rangeClosed(1, 4).mapToObj(ground::released).toList();
            UUID wrong = ground.draft(new OutgoingMessage(
                    SampleMessages.KIND, UUID.randomUUID(), "Ông Sẻ", "không phải địa chỉ", "Giấy mời", "Kính mời"));
            ground.release(wrong);

            run(smtp);

            assertThat(all.stream().map(id -> ground.find(id).summary().failure()))
                    .containsExactly("ADDRESS", "REFUSED", "SENDER", null);
            assertThat(all.stream().map(ground::state))
                    .containsExactly(MessageState.FAILED, MessageState.FAILED, MessageState.FAILED, MessageState.SENT);
            assertThat(ground.find(all.get(0)).acts().get(0).reply()).isEqualTo(550);
            assertThat(ground.find(wrong).summary().failure()).isEqualTo("BAD_ADDRESS");
            assertThat(smtp.delivered()).hasSize(1);
        }
    }

    @Test
    void aConnectionCutInTheMiddleIsTriedAgain() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp(Turn.CUT_IN_DATA)) {
            UUID id = ground.released(1);
            module.content = new byte[12_000_000];

            run(smtp);
            assertThat(ground.state(id)).isEqualTo(MessageState.RELEASED);
            module.content = new byte[12];
            clock.moveBy(Duration.ofMinutes(1));
            run(smtp);

            assertThat(ground.state(id)).isEqualTo(MessageState.SENT);
            assertThat(smtp.delivered()).hasSize(1);
        }
    }

    @Test
    void withoutAnAnswerNobodyKnowsAndNothingIsRepeated() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp(Turn.CUT_AFTER_DATA)) {
            UUID lost = ground.released(1);
            UUID other = ground.released(2);

            run(smtp);
            clock.moveBy(Duration.ofDays(2));
            run(smtp);

            assertThat(ground.state(lost)).isEqualTo(MessageState.UNCERTAIN);
            assertThat(ground.find(lost).summary().failure()).isEqualTo("UNANSWERED");
            assertThat(ground.state(other)).isEqualTo(MessageState.SENT);
            assertThat(smtp.deliveredIds()).hasSize(2).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFarewellThatFailsIsNoFailureOfTheMessage() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp(Turn.CUT_AT_FAREWELL)) {
            UUID id = ground.released(1);
            run(smtp);
            run(smtp);
            assertThat(ground.state(id)).isEqualTo(MessageState.SENT);
            assertThat(smtp.delivered()).hasSize(1);
        }
    }

    @Test
    void whileTheServerIsAwayOneMessageFindsItOutForAll() throws Exception {
        int nobody;
        try (ScriptedSmtp gone = new ScriptedSmtp()) {
            nobody = gone.port();
        }
        List<UUID> all = IntStream.rangeClosed(1, 4).mapToObj(ground::released).toList();

        new Postman(steps, server(nobody), sources).sendDue();

        assertThat(all.stream().map(id -> ground.find(id).summary().attempts())).containsExactly(1, 0, 0, 0);
        assertThat(ground.find(all.get(0)).summary().failure()).isEqualTo("CONNECTION");
        clock.moveBy(Duration.ofMinutes(1));
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            run(smtp);
            assertThat(smtp.deliveredIds()).hasSize(4).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatNobodyNeedsAnyMoreIsNotSent() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            UUID late = ground.released(1);
            module.pointless = "over";
            run(smtp);
            module.pointless = null;
            UUID bare = ground.released(2);
            module.broken = true;
            run(smtp);

            assertThat(ground.state(late)).isEqualTo(MessageState.DISCARDED);
            assertThat(ground.find(late).summary().failure()).isEqualTo("over");
            assertThat(ground.state(bare)).isEqualTo(MessageState.FAILED);
            assertThat(ground.find(bare).summary().failure()).isEqualTo("ATTACHMENTS");
            assertThat(smtp.delivered()).isEmpty();
        }
    }

    @Test
    void aModuleThatFailsWhenToldDoesNotMakeItGoOutAgain() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            UUID id = ground.released(1);
            module.deaf = true;
            Postman postman = new Postman(steps, server(smtp.port()), sources);
            List<MessageState> states = new ArrayList<>();
            for (int run = 0; run < 6; run++) {
                postman.sendDue();
                states.add(ground.state(id));
            }

            assertThat(states.subList(0, 5)).containsOnly(MessageState.SENDING);
            assertThat(states.get(5)).isEqualTo(MessageState.UNCERTAIN);
            assertThat(ground.find(id).summary().failure()).isEqualTo("NOT_RECORDED");
            assertThat(smtp.delivered()).hasSize(1);
        }
    }

    private void run(ScriptedSmtp smtp) {
        new Postman(steps, server(smtp.port()), sources).sendDue();
    }

    private static MovableMailServer server(int port) {
        MovableMailServer server = new MovableMailServer();
        server.moveTo(port);
        return server;
    }

    private String mailId(UUID id) {
        return "Message-ID: <" + id + "@suoimay.example>";
    }

    private List<MessageActKind> acts(UUID id) {
        return ground.find(id).acts().stream().map(MessageAct::kind).toList();
    }
}
