package vn.doithoai.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work that begins at the same instant, each piece in a thread of its own. */
final class Together {

    interface Work<T> {
        T get() throws Exception;
    }

    private Together() {}

    static <T> List<T> answers(List<Work<T>> pieces) throws Exception {
        var threads = Executors.newFixedThreadPool(pieces.size());
        try {
            CountDownLatch ready = new CountDownLatch(pieces.size());
            List<Future<T>> futures = new ArrayList<>();
            for (Work<T> piece : pieces) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return piece.get();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
