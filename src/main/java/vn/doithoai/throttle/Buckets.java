package vn.doithoai.throttle;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A bucket of tries for each key: an account, an address, a device. A bucket may have several limits at once, so that
 * waiting grows the longer somebody keeps trying. At most {@code size} buckets are kept; the one not used for longest
 * goes first.
 */
public final class Buckets {

    /** How often the same bucket's refusals are worth a record. */
    private static final Duration REPORTED_EVERY = Duration.ofMinutes(15);

    private final List<Limit> limits;
    private final Clock clock;
    private final Map<Object, Kept> buckets;

    public Buckets(int size, Clock clock, Limit... limits) {
        this.limits = List.of(limits);
        this.clock = clock;
        this.buckets = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Kept> eldest) {
                return size() > size;
            }
        };
    }

    /**
     * Takes one try.
     *
     * @return empty when it is granted; a refused one costs nothing
     */
    public Optional<Refusal> take(Object key) {
        Kept kept = kept(key);
        ConsumptionProbe probe = kept.bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return Optional.empty();
        }
        return Optional.of(
                new Refusal(Duration.ofNanos(probe.getNanosToWaitForRefill()), kept.isNewsAt(clock.instant())));
    }

    /** Gives back a try that turned out to be no guess. */
    public void giveBack(Object key) {
        kept(key).bucket.addTokens(1);
    }

    private Kept kept(Object key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, any -> new Kept(bucket()));
        }
    }

    private Bucket bucket() {
        var builder = Bucket.builder().withCustomTimePrecision(new ClockMeter(clock));
        limits.forEach(limit ->
                builder.addLimit(bandwidth -> bandwidth.capacity(limit.tries()).refillGreedy(1, limit.oneMoreEvery())));
        return builder.build();
    }

    /**
     * @param tries at once
     * @param oneMoreEvery how long until one more is allowed
     */
    public record Limit(int tries, Duration oneMoreEvery) {}

    /**
     * @param delay until the next try is granted
     * @param isNews the first refusal of this bucket for a while
     */
    public record Refusal(Duration delay, boolean isNews) {

        /** Whole seconds, rounded up: what {@code Retry-After} says. */
        public long seconds() {
            return Math.max(1, delay.plusNanos(999_999_999).toSeconds());
        }

        /** Whole minutes, rounded up: what a page says. */
        public long minutes() {
            return Math.max(1, (seconds() + 59) / 60);
        }
    }

    private static final class Kept {

        private final Bucket bucket;
        private @Nullable Instant reportedAt;

        private Kept(Bucket bucket) {
            this.bucket = bucket;
        }

        private synchronized boolean isNewsAt(Instant now) {
            if (reportedAt != null && now.isBefore(reportedAt.plus(REPORTED_EVERY))) {
                return false;
            }
            reportedAt = now;
            return true;
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
