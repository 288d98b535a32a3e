package vn.doithoai.formkey;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.doithoai.shared.Token;

/**
 * The key of one form as sent: 128 random bits made when the form was shown, the route, and a digest of everything
 * typed. A key is consumed only by a committed write.
 *
 * @param keyHash SHA-256 of the key
 * @param route method and path
 * @param bodyHash SHA-256 over all fields and files but the key itself and the CSRF token
 */
record FormKey(byte[] keyHash, String route, byte[] bodyHash) {

    static final String FIELD = "_key";

    static String fresh() {
        return Token.fresh().text();
    }

    /** Null when the request carries no key of the right shape. */
    static @Nullable FormKey of(HttpServletRequest request) {
        Token key = Token.parse(request.getParameter(FIELD)).orElse(null);
        if (key == null) {
            return null;
        }
        MessageDigest digest = sha256();
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.equals(FIELD) && !name.equals("_csrf")) {
                Arrays.stream(values).forEach(value -> update(digest, name, value));
            }
        });
        files(request).forEach(file -> update(digest, file));
        return new FormKey(key.hash(), request.getMethod() + " " + request.getRequestURI(), digest.digest());
    }

    boolean sameBody(byte[] otherBody) {
        return MessageDigest.isEqual(bodyHash, otherBody);
    }

    private static Collection<MultipartFile> files(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest multipart
                ? multipart.getMultiFileMap().values().stream()
                        .flatMap(Collection::stream)
                        .toList()
                : java.util.List.of();
    }

    private static void update(MessageDigest digest, String name, String value) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(value.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static void update(MessageDigest digest, MultipartFile file) {
        update(digest, file.getName(), String.valueOf(file.getOriginalFilename()));
        try (InputStream content = file.getInputStream()) {
            byte[] buffer = new byte[8192];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
