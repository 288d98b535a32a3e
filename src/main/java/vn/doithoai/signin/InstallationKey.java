package vn.doithoai.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A secret that this installation alone knows, made when it is first needed and kept in the database, so that what it
 * signed stays good after a restart, and after a restore.
 */
@Component
class InstallationKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "device";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable SecretKeySpec key;

    InstallationKey(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    byte[] sign(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            mac.update((PURPOSE + "\0").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(load(), ALGORITHM);
            key = known;
        }
        return known;
    }

    private byte[] load() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into installation_key (purpose, secret, created_at) values (?, ?, ?) on conflict do nothing")
                .params(PURPOSE, fresh, Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select secret from installation_key where purpose = ?")
                .param(PURPOSE)
                .query((row, n) -> row.getBytes("secret"))
                .single();
    }
}
