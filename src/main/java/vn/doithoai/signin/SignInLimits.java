package vn.doithoai.signin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.throttle.Buckets;
import vn.doithoai.throttle.Buckets.Limit;
import vn.doithoai.throttle.Buckets.Refusal;
import vn.doithoai.throttle.ClientAddress;

/**
 * How often one may try to sign in. Whoever guesses from afar is slowed down, first by a minute, later by half an hour a
 * try; the owner of the account, on a device that knows him, has tries of his own and is never locked out by others. An
 * office behind one address shares a wide limit.
 */
@Component
class SignInLimits {

    static final int TRIES_FROM_UNKNOWN_DEVICES = 5;
    static final int TRIES_FROM_KNOWN_DEVICE = 10;
    static final int TRIES_FROM_ADDRESS = 60;

    private static final int KEPT = 10_000;

    private final Buckets accounts;
    private final Buckets unknownNames;
    private final Buckets devices;
    private final Buckets addresses;
    private final Buckets ownPasswords;
    private final Buckets links;

    SignInLimits(Clock clock) {
        Limit[] fromAfar = {
            new Limit(TRIES_FROM_UNKNOWN_DEVICES, Duration.ofMinutes(1)),
            new Limit(15, Duration.ofMinutes(4)),
            new Limit(40, Duration.ofMinutes(36))
        };
        Limit[] own = {new Limit(TRIES_FROM_KNOWN_DEVICE, Duration.ofMinutes(1)), new Limit(50, Duration.ofMinutes(30))
        };
        this.accounts = new Buckets(KEPT, clock, fromAfar);
        this.unknownNames = new Buckets(KEPT, clock, fromAfar);
        this.devices = new Buckets(KEPT, clock, own);
        this.ownPasswords = new Buckets(KEPT, clock, own);
        this.addresses = new Buckets(KEPT, clock, new Limit(TRIES_FROM_ADDRESS, Duration.ofSeconds(1)));
        this.links = new Buckets(KEPT, clock, new Limit(20, Duration.ofSeconds(30)));
    }

    /**
     * Takes one try to sign in.
     *
     * @param account null when there is none of that name; its name is limited all the same, so that nobody learns from
     *     a limit which names exist
     */
    Optional<Refusal> take(@Nullable UUID account, String username, Visitor visitor) {
        if (isKnown(account, visitor)) {
            return devices.take(deviceKey(account, visitor));
        }
        return addresses.take(visitor.address()).or(() -> fromAfar(account).take(key(account, username)));
    }

    /** It was the owner: the next ones who sign in are not to pay for it. */
    void giveBack(UUID account, Visitor visitor) {
        if (isKnown(account, visitor)) {
            devices.giveBack(deviceKey(account, visitor));
        } else {
            addresses.giveBack(visitor.address());
            accounts.giveBack(account);
        }
    }

    /** Takes one try to change the own password. */
    Optional<Refusal> takeForOwnPassword(UUID account) {
        return ownPasswords.take(account);
    }

    /** Takes one try to open a one-time link that turned out to be none. */
    Optional<Refusal> takeForLink(ClientAddress address) {
        return links.take(address);
    }

    private Buckets fromAfar(@Nullable UUID account) {
        return account == null ? unknownNames : accounts;
    }

    /** Of an unknown name only a digest is kept: it may be a password in the wrong field. */
    private static Object key(@Nullable UUID account, String username) {
        return account == null ? UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)) : account;
    }

    private static boolean isKnown(@Nullable UUID account, Visitor visitor) {
        KnownDevice device = visitor.device();
        return account != null && device != null && device.knows(account);
    }

    private static Object deviceKey(@Nullable UUID account, Visitor visitor) {
        return account + "@" + (visitor.device() == null ? "" : visitor.device().id());
    }
}
