package vn.doithoai.dispatch;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.outbox.Attachment;
import vn.doithoai.outbox.MessageSource;

/** E-mails that bring the letter (thư mời). */
@Component
class InvitationMessages implements MessageSource {

    static final String KIND = "invitation";

    private final GuestMail mail;

    InvitationMessages(GuestMail mail) {
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
        return mail.pointless(about, false);
    }

    @Override
    public String href(UUID about) {
        return mail.href(about);
    }
}
