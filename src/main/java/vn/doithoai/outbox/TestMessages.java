package vn.doithoai.outbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The messages by which somebody finds out whether the mail server works; each is about the account that asked. */
@Component
class TestMessages implements MessageSource {

    static final String KIND = "test";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Attachment> attachments(UUID about) {
        return List.of();
    }

    @Override
    public @Nullable String pointless(UUID about) {
        return null;
    }

    @Override
    public String href(UUID about) {
        return "/desk/outbox/test-message";
    }
}
