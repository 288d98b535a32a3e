package vn.doithoai.dispatch;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.outbox.Attachment;
import vn.doithoai.outbox.MessageSource;

/** E-mails to those who haven't answered (thư nhắc trả lời); pointless as soon as they have. */
@Component
class ReminderMessages implements MessageSource {

    static final String KIND = "invitationReminder";

    private final GuestMail mail;

    ReminderMessages(GuestMail mail) {
        this.mail = mail;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Attachment> attachments(UUID about) {
        return mail.attachments(about);
    }

    @Override
    public @Nullable String pointless(UUID about) {
        return mail.pointless(about, true);
    }

    @Override
    public String href(UUID about) {
        return mail.href(about);
    }
}
