package vn.doithoai.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where citizens reach this installation (địa chỉ cổng công khai): what QR codes encode and texts to be passed on name. The
 * setting {@code doithoai.public-url} tells it; without it nothing is printed that would lead nowhere.
 */
@Component
public class PublicSite {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String root;

    PublicSite(@Value("${doithoai.public-url:}") String root) {
        this.root = root.strip().replaceFirst("/+$", "");
        if (!this.root.isEmpty() && !isAddress(this.root)) {
            throw new IllegalStateException(
                    "doithoai.public-url must be like https://doithoai.example.vn, but it is: " + root);
        }
    }

    private static boolean isAddress(String root) {
        try {
            URI address = new URI(root);
            return Set.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** The whole address of a page; empty while the setting is missing. */
    public Optional<String> address(String path) {
        return root.isEmpty() ? Optional.empty() : Optional.of(root + path);
    }

    /** As people type it: without the protocol. */
    public Optional<String> spoken() {
        return root.isEmpty() ? Optional.empty() : Optional.of(root.replaceFirst("^https?://", ""));
    }

    /** It opens on this machine only, so that no phone gets there. */
    public boolean isOfThisMachine() {
        return !root.isEmpty() && THIS_MACHINE.contains(URI.create(root).getHost());
    }
}
