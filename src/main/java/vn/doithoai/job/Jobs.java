package vn.doithoai.job;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.doithoai.shared.Actor;

/**
 * Long work (các việc chạy nền), one after the other, each on behalf of an account. It begins when the transaction that
 * asked for it is committed, and never when that is rolled back.
 */
@Service
public class Jobs implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    private static final String PATH = "/desk/jobs";
    private static final int WAITING_AT_MOST = 50;
    private static final int SECONDS_TO_FINISH = 15;

    /** Progress is written down no more often than this, in nanoseconds. */
    private static final long BETWEEN = 300_000_000L;

    private final JobRows rows;
    private final ThreadPoolExecutor worker;

    Jobs(JobRows rows) {
        this.rows = rows;
        this.worker = new ThreadPoolExecutor(
                1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING_AT_MOST), Jobs::thread);
        this.worker.allowCoreThreadTimeOut(true);
    }

    /**
     * Asks for work.
     *
     * @param kind its name is the message {@code job.kind.<kind>}
     * @param title what tells it from others of its kind
     * @param origin address where it can be asked for again, should it fail
     * @return address of the page with its progress
     */
    @Transactional
    public String submit(String kind, String title, String origin, JobWork work, Actor actor) {
        UUID account = Objects.requireNonNull(actor.accountId(), "jobs belong to an account");
        UUID id = rows.add(account, kind, title, origin);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                enqueue(id, work);
            }
        });
        return PATH + "/" + id;
    }

    private void enqueue(UUID id, JobWork work) {
        try {
            worker.execute(() -> run(id, work));
        } catch (RejectedExecutionException full) {
            rows.fail(id, "busy");
        }
    }

    private void run(UUID id, JobWork work) {
        try {
            rows.start(id);
            rows.finish(id, work.run(new Throttled(id)));
        } catch (JobFailed failed) {
            fail(id, failed.code());
        } catch (RuntimeException | Error mistake) {
            log.error("job {} failed", id, mistake);
            fail(id, "mistake");
        }
    }

    /** If not even that can be written down, the next start finds the job cut off. */
    private void fail(UUID id, String code) {
        try {
            rows.fail(id, code);
        } catch (RuntimeException unwritable) {
            log.error("job {} can't be marked as failed", id, unwritable);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "job");
        thread.setDaemon(true);
        return thread;
    }

    private final class Throttled implements JobProgress {

        private final UUID id;
        private long told = System.nanoTime() - BETWEEN;

        Throttled(UUID id) {
            this.id = id;
        }

        @Override
        public void at(int done, int total) {
            long now = System.nanoTime();
            if (now - told >= BETWEEN) {
                told = now;
                rows.progress(id, done, total);
            }
        }
    }
}
