package vn.doithoai.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.BaseData;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;
import vn.doithoai.outbox.OutboxFixtures.OutboxGround;
import vn.doithoai.outbox.ScriptedSmtp.Turn;

/**
 * No message goes out twice, whoever sends beside and wherever the program dies. Each fault is also met by a program that
 * doesn't commit its claim before it talks to the mail server: that one sends twice.
 */
@PageTest
class SentOnceTest {

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
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        module.reset();
    }

    @Test
    void whatWasBeingSentWhenTheProgramDiedIsNotSentAgainByItself() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            UUID id = ground.released(1);
            assertThat(deliveriesOfAProgramThatDies(smtp, true)).isEqualTo(1);

            assertThat(ground.state(id)).isEqualTo(MessageState.UNCERTAIN);
            assertThat(ground.find(id).summary().failure()).isEqualTo("RESTARTED");
            assertThat(ground.find(id).acts().get(0).kind()).isEqualTo(MessageActKind.UNCERTAIN);
        }
    }

    /** What the test above would see without the defence. */
    @Test
    void withoutACommittedClaimTheSameDeathSendsTwice() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            ground.released(1);
            assertThat(deliveriesOfAProgramThatDies(smtp, false)).isEqualTo(2);
        }
    }

    @Test
    void theDeathOfAnotherProgramIsToldFromOnesOwnWork() throws Exception {
        UUID id = ground.released(1);
        assertThat(steps.claim()).isPresent();

        steps.doubtWhatWasCutOff();

        assertThat(ground.state(id)).as("taken after this program began").isEqualTo(MessageState.SENDING);
    }

    @Test
    void twoSendersAtOnceSendOnce() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp(Turn.HOLD)) {
            ground.released(1);
            assertThat(deliveriesOfTwoSenders(smtp, true)).isEqualTo(1);
        }
    }

    /** What the test above would see without the defence. */
    @Test
    void withoutACommittedClaimTwoSendersSendTwice() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp(Turn.HOLD)) {
            ground.released(1);
            assertThat(deliveriesOfTwoSenders(smtp, false)).isEqualTo(2);
        }
    }

    @Test
    void fourSendersShareFortyMessagesWithoutLossOrRepetition() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            List<UUID> all =
                    IntStream.rangeClosed(1, 40).mapToObj(ground::released).toList();
            var threads = Executors.newFixedThreadPool(4);
            try {
                List<? extends Future<?>> runs = IntStream.range(0, 4)
                        .mapToObj(n -> threads.submit(() -> postman(steps, smtp).sendDue()))
                        .toList();
                for (Future<?> run : runs) {
                    run.get();
                }
            } finally {
                threads.shutdown();
            }

            assertThat(smtp.deliveredIds()).hasSize(40).doesNotHaveDuplicates();
            assertThat(all).allSatisfy(id -> assertThat(ground.state(id)).isEqualTo(MessageState.SENT));
            assertThat(module.told).hasSize(40);
        }
    }

    @Test
    void aResultThatCannotBeWrittenDownIsWrittenLaterAndNothingElseIsSentBefore() throws Exception {
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            UUID first = ground.released(1);
            UUID second = ground.released(2);
            var away = new Steps(true, 1);
            Postman postman = postman(away, smtp);

            postman.sendDue();
            assertThat(smtp.delivered()).hasSize(1);
            assertThat(ground.state(first)).isEqualTo(MessageState.SENDING);
            postman.sendDue();

            assertThat(ground.state(first)).isEqualTo(MessageState.SENT);
            assertThat(ground.state(second)).isEqualTo(MessageState.SENT);
            assertThat(smtp.deliveredIds()).hasSize(2).doesNotHaveDuplicates();
        }
    }

    /** It dies after the mail server took the message; the next one starts and sends what is due. */
    private int deliveriesOfAProgramThatDies(ScriptedSmtp smtp, boolean committed) {
        postman(new Steps(committed, Integer.MAX_VALUE), smtp).sendDue();
        clock.moveBy(Duration.ofMinutes(2));
        transaction.executeWithoutResult(status -> steps.doubtWhatWasTakenBefore(clock.instant()));
        postman(steps, smtp).sendDue();
        clock.moveBy(Duration.ofDays(1));
        postman(steps, smtp).sendDue();
        return smtp.delivered().size();
    }

    private int deliveriesOfTwoSenders(ScriptedSmtp smtp, boolean committed) throws Exception {
        Thread first = new Thread(() -> postman(new Steps(committed, 1), smtp).sendDue());
        first.start();
        smtp.awaitHeld();
        postman(new Steps(committed, 1), smtp).sendDue();
        smtp.answer();
        first.join();
        return smtp.delivered().size();
    }

    private Postman postman(SendingSteps used, ScriptedSmtp smtp) {
        MovableMailServer server = new MovableMailServer();
        server.moveTo(smtp.port());
        return new Postman(used, server, sources);
    }

    /** Steps whose results get lost, and whose claims are committed or not. */
    private final class Steps extends SendingSteps {

        private final boolean committed;
        private int lost;

        Steps(boolean committed, int lost) {
            super(jdbc, events, new MovableMailServer(), Clock.systemUTC());
            this.committed = committed;
            this.lost = lost;
        }

        @Override
        public Optional<Claim> claim() {
            if (committed) {
                return steps.claim();
            }
            return transaction.execute(status -> {
                status.setRollbackOnly();
                return super.claim();
            });
        }

        @Override
        public void finish(Claim claim, Delivery delivery) {
            if (lost > 0) {
                lost--;
                throw new IllegalStateException("the program died");
            }
            steps.finish(claim, delivery);
        }
    }
}
