package vn.doithoai.outbox;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Text;

/**
 * A message as its writer asks for it (thư cần gửi). Name, address and subject are one line each, whatever is handed over: a
 * line break in them would begin a header of its own.
 *
 * @param kind name of the writing module's kind of message, such as {@code invitation}; its name on screens is the
 *     message {@code outbox.kind.<kind>}
 * @param about the thing it is about
 * @param toAddress an address that can't be used is told when the message is sent, not here
 */
public record OutgoingMessage(String kind, UUID about, String toName, String toAddress, String subject, String text) {

    public OutgoingMessage {
        toName = oneLine(toName);
        toAddress = oneLine(toAddress);
        subject = oneLine(subject);
        text = Objects.requireNonNullElse(Text.clean(text), "");
    }

    static String oneLine(@Nullable String raw) {
        String clean = Text.clean(raw);
        return clean == null ? "" : clean.replaceAll("\\s+", " ");
    }

    /** Without the address: no log line tells it. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + kind + ", " + about + "]";
    }
}
