package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.InstallationKeys;
import vn.doithoai.throttle.ClientAddress;
import vn.doithoai.web.Cookies;

/**
 * Known devices (thiết bị quen): a signed cookie says which accounts have signed in from a browser. It opens nothing;
 * it only gives the owner tries of his own, which nobody elsewhere can use up.
 */
@Component
class Devices {

    private static final String COOKIE = "DEVICE";
    private static final String PURPOSE = "device";
    private static final Duration KEPT = Duration.ofDays(365);

    private final Cookies cookies;
    private final InstallationKeys keys;
    private final Clock clock;

    Devices(Cookies cookies, InstallationKeys keys, Clock clock) {
        this.cookies = cookies;
        this.keys = keys;
        this.clock = clock;
    }

    Optional<KnownDevice> of(HttpServletRequest request) {
        return cookies.read(COOKIE, request)
                .map(this::signed)
                .map(KnownDevice::of)
                .filter(device -> device.day() > today() - KEPT.toDays());
    }

    Visitor visitor(HttpServletRequest request) {
        return new Visitor(
                ClientAddress.of(request),
                of(request).orElse(null),
                DeviceKind.of(request.getHeader(HttpHeaders.USER_AGENT)));
    }

    /** Somebody proved to be the account's owner in this browser. */
    void remember(UUID account, HttpServletRequest request, HttpServletResponse response) {
        KnownDevice device = of(request)
                .orElseGet(() -> new KnownDevice(UUID.randomUUID(), today(), List.of()))
                .with(account, today());
        byte[] content = device.toBytes();
        cookies.write(COOKIE, encode(content) + "." + encode(keys.sign(PURPOSE, content)), KEPT, request, response);
    }

    private byte @Nullable [] signed(String cookie) {
        int dot = cookie.indexOf('.');
        if (dot < 0) {
            return null;
        }
        try {
            byte[] content = Base64.getUrlDecoder().decode(cookie.substring(0, dot));
            byte[] signature = Base64.getUrlDecoder().decode(cookie.substring(dot + 1));
            return MessageDigest.isEqual(signature, keys.sign(PURPOSE, content)) ? content : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private int today() {
        return Math.toIntExact(LocalDate.now(clock).toEpochDay());
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
