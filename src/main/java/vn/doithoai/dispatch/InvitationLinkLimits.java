package vn.doithoai.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.throttle.Buckets;
import vn.doithoai.throttle.ClientAddress;

/** How often an address may try codes that open nothing. Codes that do are never refused: a hall shares one address. */
@Component
class InvitationLinkLimits {

    private static final int ADDRESSES = 10_000;
    private static final int TRIES = 30;
    private static final Duration ONE_MORE_EVERY = Duration.ofSeconds(10);

    private final Buckets buckets;

    InvitationLinkLimits(Clock clock) {
        this.buckets = new Buckets(ADDRESSES, clock, new Buckets.Limit(TRIES, ONE_MORE_EVERY));
    }

    Optional<Buckets.Refusal> take(ClientAddress address) {
        return buckets.take(address.network());
    }
}
