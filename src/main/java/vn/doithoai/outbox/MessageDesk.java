package vn.doithoai.outbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Changes;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** What people do with messages: look, edit, release, try again, decide, discard. */
@Service
class MessageDesk {

    private static final List<MessageState> UNSENT = List.of(MessageState.FAILED, MessageState.UNCERTAIN);
    private static final List<MessageState> DISPOSABLE =
            List.of(MessageState.DRAFT, MessageState.RELEASED, MessageState.FAILED);

    private final MessageRows rows;
    private final Postman postman;
    private final MailServer server;
    private final org.springframework.context.MessageSource texts;
    private final ApplicationEventPublisher events;

    MessageDesk(
            MessageRows rows,
            Postman postman,
            MailServer server,
            org.springframework.context.MessageSource texts,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.postman = postman;
        this.server = server;
        this.texts = texts;
        this.events = events;
    }

    /** Names of the settings that are missing; empty when messages can be sent. */
    List<String> missingSettings() {
        return server.missing();
    }

    @Transactional(readOnly = true)
    public Page<MessageSummary> search(OutboxFilter filter, Pageable page, Actor actor) {
        actor.require(Permission.OUTBOX_VIEW);
        return rows.search(filter, page);
    }

    @Transactional(readOnly = true)
    public Map<MessageState, Long> counts(OutboxFilter filter, Actor actor) {
        actor.require(Permission.OUTBOX_VIEW);
        return rows.counts(filter);
    }

    @Transactional(readOnly = true)
    public MessageFile find(MessageId id, Actor actor) {
        actor.require(Permission.OUTBOX_VIEW);
        return load(id);
    }

    /** @throws StaleVersion when the draft was changed, or is none any more */
    @Transactional
    public void edit(MessageId id, String subject, String text, long version, Actor actor) {
        actor.require(Permission.OUTBOX_RELEASE);
        MessageFile before = load(id);
        changed(rows.edit(id.value(), version, OutgoingMessage.oneLine(subject), text, actor));
        Changes changes = new Changes()
                .field("subject", before.summary().subject(), subject)
                .hiddenField("text", before.text(), text);
        events.publishEvent(Act.of(actor, "message.changed", "message", id.value(), changes));
    }

    @Transactional
    public void release(MessageId id, long version, Actor actor) {
        requireServer(actor);
        load(id);
        changed(rows.release(id.value(), version, List.of(MessageState.DRAFT), MessageActKind.RELEASED, actor));
        events.publishEvent(Act.of(actor, "message.released", "message", id.value()));
        postman.wakeAfterCommit();
    }

    /** Of a doubtful message: somebody knows that it didn't arrive, or that a second one does no harm. */
    @Transactional
    public void retry(MessageId id, long version, Actor actor) {
        requireServer(actor);
        load(id);
        changed(rows.release(id.value(), version, UNSENT, MessageActKind.RETRIED, actor));
        events.publishEvent(Act.of(actor, "message.retried", "message", id.value()));
        postman.wakeAfterCommit();
    }

    @Transactional
    public void confirm(MessageId id, long version, Actor actor) {
        actor.require(Permission.OUTBOX_RELEASE);
        load(id);
        changed(rows.confirm(id.value(), version, actor));
        MessageSummary sent = load(id).summary();
        events.publishEvent(
                new MessageSent(id, sent.kind(), sent.about(), Objects.requireNonNull(sent.sentAt(), "it is sent")));
        events.publishEvent(Act.of(actor, "message.confirmed", "message", id.value()));
    }

    @Transactional
    public void discard(MessageId id, long version, Actor actor) {
        actor.require(Permission.OUTBOX_RELEASE);
        load(id);
        changed(rows.discard(id.value(), version, DISPOSABLE, actor));
        events.publishEvent(Act.of(actor, "message.discarded", "message", id.value()));
    }

    /** The newest message there is: what somebody looks at now reaches up to it. */
    @Transactional(readOnly = true)
    public long last(Actor actor) {
        actor.require(Permission.OUTBOX_RELEASE);
        return rows.last();
    }

    @Transactional(readOnly = true)
    public int count(BulkAct act, BulkAct.Choice choice, Actor actor) {
        actor.require(Permission.OUTBOX_RELEASE);
        return rows.count(act, choice);
    }

    @Transactional(readOnly = true)
    public List<MessageSummary> first(BulkAct act, BulkAct.Choice choice, int most, Actor actor) {
        actor.require(Permission.OUTBOX_RELEASE);
        return rows.first(act, choice, most);
    }

    /** @throws StaleVersion when it would be another number of messages than somebody agreed to */
    @Transactional
    public void act(BulkAct act, BulkAct.Choice choice, int agreed, Actor actor) {
        actor.require(Permission.OUTBOX_RELEASE);
        if (act.sends()) {
            requireServer(actor);
        }
        changed(agreed > 0 && rows.lock(act, choice) == agreed);
        rows.moveAll(act, choice, actor);
        String action = switch (act) {
            case RELEASE -> "message.released";
            case RETRY -> "message.retried";
            case DISPOSAL -> "message.discarded";
        };
        events.publishEvent(Act.of(actor, action, "message", null)
                .filtered("kind", choice.kind())
                .with("count", Integer.toString(agreed)));
        if (act.sends()) {
            postman.wakeAfterCommit();
        }
    }

    /** A message to see whether the mail server takes one: the only one that is released as it is written. */
    @Transactional
    public MessageId test(String address, Actor actor) {
        actor.require(Permission.OUTBOX_TEST);
        if (!server.isReady()) {
            throw new NoMailServer();
        }
        UUID account = Objects.requireNonNull(actor.accountId(), "only accounts have a test sent");
        Locale vietnamese = Locale.forLanguageTag("vi-VN");
        MessageId id = rows.add(
                new OutgoingMessage(
                        TestMessages.KIND,
                        account,
                        actor.name(),
                        address,
                        texts.getMessage("outbox.test.subject", null, vietnamese),
                        texts.getMessage("outbox.test.body", null, vietnamese)),
                actor);
        changed(rows.release(id.value(), 0, List.of(MessageState.DRAFT), MessageActKind.RELEASED, actor));
        events.publishEvent(Act.of(actor, "message.tested", "message", id.value()));
        postman.wakeAfterCommit();
        return id;
    }

    private void requireServer(Actor actor) {
        actor.require(Permission.OUTBOX_RELEASE);
        if (!server.isReady()) {
            throw new NoMailServer();
        }
    }

    private MessageFile load(MessageId id) {
        return rows.find(id.value()).orElseThrow(() -> new NotFound("message " + id.value()));
    }

    private static void changed(boolean done) {
        if (!done) {
            throw new StaleVersion();
        }
    }
}
