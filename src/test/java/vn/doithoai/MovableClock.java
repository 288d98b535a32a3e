package vn.doithoai;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.doithoai.shared.TimeConfiguration;

/** The clock of tests: stands at nine in the morning of 24/11/2026 until a test moves it; each class starts there. */
public final class MovableClock extends Clock {

    public static final Instant START =
            LocalDateTime.of(2026, 11, 24, 9, 0).atZone(TimeConfiguration.ZONE).toInstant();

    private volatile Instant now = START;

    public void moveTo(Instant moment) {
        now = moment;
    }

    /** Vietnam time. */
    public void moveTo(LocalDateTime moment) {
        now = moment.atZone(TimeConfiguration.ZONE).toInstant();
    }

    public void moveBy(Duration duration) {
        now = now.plus(duration);
    }

    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return TimeConfiguration.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.fixed(now, zone);
    }
}
