package vn.doithoai.outbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A module that writes messages (nguồn thư): it makes their attachments when they are shown and when they are sent. */
public interface MessageSource {

    /** As in {@link OutgoingMessage#kind()}. */
    String kind();

    List<Attachment> attachments(UUID about);

    /**
     * Whether it still makes sense to send the message, asked right before sending.
     *
     * @return null to send it; otherwise a code of at most 40 letters: the message is discarded, and the sentence why is
     *     {@code outbox.pointless.<code>}
     */
    @Nullable
    String pointless(UUID about);

    /** Address of the thing's page for staff. */
    String href(UUID about);
}
