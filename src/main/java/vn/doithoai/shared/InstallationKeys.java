package vn.doithoai.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Secrets that this installation alone knows (khóa bí mật của bản cài đặt), one a purpose, made when first needed and kept in the database, so that what
 * they signed stays good after a restart, and after a restore.
 */
@Component
public class InstallationKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate own;
    private final Map<String, SecretKeySpec> known = new ConcurrentHashMap<>();

    InstallationKeys(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        // the key stays although the work that needed it first is rolled back
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * 32 bytes that nobody else can make of the message.
     *
     * @param purpose what the signature is for; the same message signed for another purpose is another one
     */
    public byte[] sign(String purpose, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key(purpose));
            mac.update((purpose + "\0").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec key(String purpose) {
        SecretKeySpec key = known.get(purpose);
        if (key == null) {
            key = own.execute(status -> new SecretKeySpec(load(purpose), ALGORITHM));
            known.put(purpose, key);
        }
        return key;
    }

    private byte[] load(String purpose) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into installation_key (purpose, secret, created_at) values (?, ?, ?) on conflict do nothing")
                .params(purpose, fresh, Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select secret from installation_key where purpose = ?")
                .param(purpose)
                .query((row, n) -> row.getBytes("secret"))
                .single();
    }
}
