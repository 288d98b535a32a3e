package vn.doithoai.outbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;

/** The outbox for modules that write messages (hộp thư đi). Nothing leaves the house from here: a person releases it. */
@Service
public class Outbox {

    private final MessageRows rows;
    private final ApplicationEventPublisher events;

    Outbox(MessageRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** Writes a draft. Whether there may be several about one thing is the caller's business. */
    @Transactional
    public MessageId draft(OutgoingMessage message, Actor actor) {
        return rows.add(message, actor);
    }

    /** The messages of this kind about these things, the newest last. */
    @Transactional(readOnly = true)
    public List<MessageSummary> about(String kind, Collection<UUID> things) {
        return things.isEmpty() ? List.of() : rows.about(kind, things);
    }

    /**
     * Discards drafts, and what couldn't be sent, because they became pointless. What was released stays: its source is
     * asked right before sending.
     *
     * @return how many
     */
    @Transactional
    public int discard(String kind, Collection<UUID> things, Actor actor) {
        int discarded = things.isEmpty() ? 0 : rows.discardAbout(kind, things, actor);
        if (discarded > 0) {
            events.publishEvent(Act.of(actor, "message.discarded", "message", null)
                    .with("kind", kind)
                    .with("count", Integer.toString(discarded)));
        }
        return discarded;
    }
}
