package vn.doithoai.outbox;

import java.util.List;
import org.springframework.stereotype.Component;

/** The mail server that takes our messages (máy chủ thư). Nothing of Jakarta Mail is loaded before the first is sent. */
@Component
class MailServer {

    private final MailSettings settings;

    MailServer(MailSettings settings) {
        this.settings = settings;
    }

    MailSettings settings() {
        return settings;
    }

    boolean isReady() {
        return missing().isEmpty();
    }

    List<String> missing() {
        return settings().missing();
    }

    MailConnection connection() {
        return new MailConnection(settings());
    }
}
