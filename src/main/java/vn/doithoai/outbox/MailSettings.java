package vn.doithoai.outbox;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The mail server as the administrator set it.
 *
 * @param port 0 for the usual one
 * @param user empty for a server that asks for none
 */
@Component
record MailSettings(
        @Value("${doithoai.mail.host:}") String host,
        @Value("${doithoai.mail.port:0}") int port,
        @Value("${doithoai.mail.user:}") String user,
        @Value("${doithoai.mail.password:}") String password,
        @Value("${doithoai.mail.from:}") String from,
        @Value("${doithoai.mail.from-name:}") String fromName,
        @Value("${doithoai.mail.security:starttls}") Security security) {

    int usedPort() {
        return port == 0 ? security.usualPort() : port;
    }

    /** Names of settings without which nothing can be sent. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (host.isBlank()) {
            missing.add("doithoai.mail.host");
        }
        if (from.indexOf('@') < 1) {
            missing.add("doithoai.mail.from");
        }
        return missing;
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + usedPort() + ", " + security + "]";
    }

    /** How the way to the mail server is protected, with the port that is usual then. */
    enum Security {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        int usualPort() {
            return port;
        }
    }
}
