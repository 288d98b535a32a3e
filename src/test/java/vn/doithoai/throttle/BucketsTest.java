package vn.doithoai.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doithoai.MovableClock;
import vn.doithoai.throttle.Buckets.Limit;

class BucketsTest {

    private final MovableClock clock = new MovableClock();

    @Test
    void oneTryBelowTheLimitIsGrantedAndOneAboveIsNot() {
        var buckets = new Buckets(100, clock, new Limit(5, Duration.ofMinutes(1)));

        assertThat(granted(buckets, "chutich", 5)).isEqualTo(5);
        assertThat(buckets.take("chutich")).hasValueSatisfying(refusal -> {
            assertThat(refusal.delay()).isEqualTo(Duration.ofMinutes(1));
            assertThat(refusal.seconds()).isEqualTo(60);
            assertThat(refusal.minutes()).isEqualTo(1);
        });
    }

    @Test
    void aMomentBeforeItsTimeATryIsRefusedAndAtItsTimeGranted() {
        var buckets = new Buckets(100, clock, new Limit(5, Duration.ofMinutes(1)));
        granted(buckets, "chutich", 5);

        clock.moveBy(Duration.ofSeconds(59));
        assertThat(buckets.take("chutich")).isPresent();
        clock.moveBy(Duration.ofSeconds(1));
        assertThat(buckets.take("chutich")).isEmpty();
        assertThat(buckets.take("chutich")).isPresent();
    }

    @Test
    void waitingGrowsForWhoKeepsTrying() {
        var buckets =
                new Buckets(100, clock, new Limit(5, Duration.ofMinutes(1)), new Limit(8, Duration.ofMinutes(10)));

        granted(buckets, "chutich", 5);
        for (int i = 0; i < 3; i++) {
            clock.moveBy(Duration.ofMinutes(1));
            assertThat(buckets.take("chutich")).isEmpty();
        }
        clock.moveBy(Duration.ofMinutes(1));

        assertThat(buckets.take("chutich"))
                .hasValueSatisfying(refusal -> assertThat(refusal.minutes()).isEqualTo(6));
    }

    @Test
    void aTryGivenBackCanBeTakenAgain() {
        var buckets = new Buckets(100, clock, new Limit(1, Duration.ofMinutes(1)));

        assertThat(buckets.take("vanphong")).isEmpty();
        buckets.giveBack("vanphong");

        assertThat(buckets.take("vanphong")).isEmpty();
        assertThat(buckets.take("vanphong")).isPresent();
    }

    @Test
    void keysDontShareTries() {
        var buckets = new Buckets(100, clock, new Limit(2, Duration.ofMinutes(1)));

        assertThat(granted(buckets, "chutich", 3)).isEqualTo(2);
        assertThat(granted(buckets, "thuky", 3)).isEqualTo(2);
    }

    @Test
    void onlySoManyBucketsAreKeptAndTheLeastUsedGoesFirst() {
        var buckets = new Buckets(10, clock, new Limit(1, Duration.ofHours(1)));
        buckets.take("chutich");
        for (int i = 0; i < 9; i++) {
            buckets.take("x" + i);
            assertThat(buckets.take("chutich")).isPresent();
        }

        buckets.take("one more");

        assertThat(buckets.take("chutich")).as("used a moment ago").isPresent();
        assertThat(buckets.take("x0")).as("not used for longest, forgotten").isEmpty();
    }

    @Test
    void aRefusalIsNewsOnceInAWhile() {
        var buckets = new Buckets(100, clock, new Limit(1, Duration.ofDays(1)));
        buckets.take("chutich");

        assertThat(isNews(buckets)).isTrue();
        assertThat(isNews(buckets)).isFalse();
        clock.moveBy(Duration.ofMinutes(15));
        assertThat(isNews(buckets)).isTrue();
    }

    private static boolean isNews(Buckets buckets) {
        return buckets.take("chutich").orElseThrow().isNews();
    }

    private static long granted(Buckets buckets, String key, int tries) {
        return IntStream.range(0, tries)
                .filter(i -> buckets.take(key).isEmpty())
                .count();
    }
}
