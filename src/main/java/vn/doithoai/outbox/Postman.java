package vn.doithoai.outbox;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes released messages to the mail server (người đưa thư), one after the other, outside of any request and any
 * transaction. Woken after a release is committed, and every minute for what waits for another try.
 */
@Component
class Postman implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private static final int SECONDS_TO_FINISH = 15;

    /** So often a result is tried to be written down before it is given to a person. */
    private static final int WRITES = 5;

    private final SendingSteps steps;
    private final MailServer server;
    private final MessageSources sources;
    private final ThreadPoolExecutor worker;
    private final Unwritten unwritten = new Unwritten();

    Postman(SendingSteps steps, MailServer server, MessageSources sources) {
        this.steps = steps;
        this.server = server;
        this.sources = sources;
        this.worker = new ThreadPoolExecutor(
                1,
                1,
                10,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1),
                Postman::thread,
                new ThreadPoolExecutor.DiscardPolicy());
        this.worker.allowCoreThreadTimeOut(true);
    }

    /** One run that is under way and one that waits see everything that was released before. */
    void wake() {
        worker.execute(this::sendDue);
    }

    void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (server.isReady() && (unwritten.isThere() || steps.isAnyDue())) {
            wake();
        }
    }

    /** Until nothing is due any more, or the next message would fare no better. */
    synchronized void sendDue() {
        if (!server.isReady()) {
            return;
        }
        try (MailConnection connection = server.connection()) {
            boolean goesOn = unwritten.write(steps);
            while (goesOn && !worker.isShutdown()) {
                Claim claim = steps.claim().orElse(null);
                if (claim == null) {
                    return;
                }
                Delivery delivery = deliver(claim, connection);
                unwritten.keep(claim, delivery);
                goesOn = unwritten.write(steps) && !delivery.isServersFault();
            }
        } catch (RuntimeException failure) {
            log.error("the outbox can't go on; it tries again in a minute", failure);
        }
    }

    private Delivery deliver(Claim claim, MailConnection connection) {
        MessageSource source = sources.of(claim.kind()).orElse(null);
        if (source == null) {
            return Delivery.refused(Delivery.Reason.NO_SOURCE, null);
        }
        List<Attachment> attachments;
        try {
            String pointless = source.pointless(claim.about());
            if (pointless != null) {
                return Delivery.pointless(pointless);
            }
            attachments = source.attachments(claim.about());
        } catch (RuntimeException mistake) {
            log.error("attachments of message {} can't be made", claim.id().value(), mistake);
            return Delivery.refused(Delivery.Reason.ATTACHMENTS, null);
        }
        return connection.send(claim, attachments);
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    /** Formats of mail are found through the thread's class loader, which a packaged program must name. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "outbox");
        thread.setDaemon(true);
        thread.setContextClassLoader(Postman.class.getClassLoader());
        return thread;
    }

    /** A result that the database doesn't have yet. Until it does nothing else is sent. */
    private static final class Unwritten {

        private @Nullable Claim claim;
        private Delivery delivery = Delivery.SENT;
        private int failures;

        void keep(Claim claim, Delivery delivery) {
            this.claim = claim;
            this.delivery = delivery;
            this.failures = 0;
        }

        boolean isThere() {
            return claim != null;
        }

        /** True when nothing is left to be written. */
        boolean write(SendingSteps steps) {
            Claim kept = claim;
            if (kept == null) {
                return true;
            }
            try {
                steps.finish(kept, failures < WRITES ? delivery : Delivery.uncertain(Delivery.Reason.NOT_RECORDED));
                claim = null;
                return true;
            } catch (RuntimeException failure) {
                failures++;
                log.error("message {}: {} can't be written down", kept.id().value(), delivery.result(), failure);
                return false;
            }
        }
    }
}
