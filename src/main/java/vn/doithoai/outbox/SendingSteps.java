package vn.doithoai.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;

/**
 * The steps of sending, each a short transaction of its own. That a message is taken is committed before the mail server
 * hears of it; so a message that may be out is never taken again by itself, whatever breaks afterwards.
 */
@Component
class SendingSteps {

    private static final Logger log = LoggerFactory.getLogger(SendingSteps.class);

    private static final Actor PROGRAM = Actor.program("Chương trình gửi thư");

    /** How long to wait after the first, second … failed try; after the last one a person decides. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final MailServer server;
    private final Clock clock;
    private final Instant begun;

    SendingSteps(JdbcClient jdbc, ApplicationEventPublisher events, MailServer server, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.server = server;
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Transactional(readOnly = true)
    public boolean isAnyDue() {
        return jdbc.sql("select exists (select 1 from outbox_message where state = 'RELEASED' and next_try_at <= ?)")
                .param(now())
                .query(Boolean.class)
                .single();
    }

    /** Takes the message that has waited longest; a row that another sender just takes is passed over. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Claim> claim() {
        return jdbc.sql("""
                        update outbox_message
                           set state = 'SENDING', attempts = attempts + 1, tries = tries + 1, claimed_at = :now,
                               mail_id = coalesce(mail_id, id::text || '@' || :domain), version = version + 1
                         where id = (select id from outbox_message where state = 'RELEASED' and next_try_at <= :now
                                      order by next_try_at, seq limit 1 for update skip locked)
                        returning *""")
                .param("now", now())
                .param("domain", server.settings().domain())
                .query((row, n) -> claim(row))
                .optional();
    }

    /** Writes down how the attempt ended, unless the message has moved on meanwhile. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void finish(Claim claim, Delivery delivery) {
        switch (delivery.result()) {
            case SENT -> sent(claim);
            case POINTLESS -> end(claim, MessageState.DISCARDED, MessageActKind.POINTLESS, delivery);
            case REFUSED -> end(claim, MessageState.FAILED, MessageActKind.FAILED, delivery);
            case UNCERTAIN -> end(claim, MessageState.UNCERTAIN, MessageActKind.UNCERTAIN, delivery);
            case LATER -> {
                if (claim.tries() <= WAITS.size()) {
                    postpone(claim, delivery, WAITS.get(claim.tries() - 1));
                } else {
                    end(claim, MessageState.FAILED, MessageActKind.FAILED, delivery);
                }
            }
        }
    }

    /** What was being sent when the program last ended: the mail server may have it, so no one sends it but a person. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void doubtWhatWasCutOff() {
        doubtWhatWasTakenBefore(begun);
    }

    int doubtWhatWasTakenBefore(Instant moment) {
        return jdbc.sql("""
                        with moved as (
                            update outbox_message set state = 'UNCERTAIN', failure = 'RESTARTED', version = version + 1
                             where state = 'SENDING' and claimed_at < ? returning id, attempts)
                        insert into outbox_act (message_id, kind, attempt, reason, at)
                        select id, 'UNCERTAIN', attempts, 'RESTARTED', ? from moved""").params(Timestamp.from(moment), now()).update();
    }

    private void sent(Claim claim) {
        boolean moved = jdbc.sql("""
                        update outbox_message set state = 'SENT', sent_at = ?, failure = null, version = version + 1
                         where id = ? and state = 'SENDING' and attempts = ?""")
                        .params(Timestamp.from(claim.at()), claim.id().value(), claim.attempt())
                        .update()
                == 1;
        if (moved) {
            act(claim, MessageActKind.SENT, Delivery.SENT);
            events.publishEvent(new MessageSent(claim.id(), claim.kind(), claim.about(), claim.at()));
            events.publishEvent(
                    Act.of(PROGRAM, "message.sent", "message", claim.id().value()));
        }
    }

    private void postpone(Claim claim, Delivery delivery, Duration wait) {
        boolean moved = jdbc.sql("""
                        update outbox_message
                           set state = 'RELEASED', next_try_at = ?, failure = ?, version = version + 1
                         where id = ? and state = 'SENDING' and attempts = ?""")
                        .param(Timestamp.from(clock.instant().plus(wait)))
                        .param(delivery.reason())
                        .params(claim.id().value(), claim.attempt())
                        .update()
                == 1;
        if (moved) {
            act(claim, MessageActKind.POSTPONED, delivery);
        }
    }

    private void end(Claim claim, MessageState state, MessageActKind kind, Delivery delivery) {
        boolean moved = jdbc.sql("""
                        update outbox_message set state = ?, failure = ?, version = version + 1
                         where id = ? and state = 'SENDING' and attempts = ?""")
                        .param(state.name())
                        .param(delivery.reason())
                        .params(claim.id().value(), claim.attempt())
                        .update()
                == 1;
        if (moved) {
            act(claim, kind, delivery);
            events.publishEvent(
                    Act.of(PROGRAM, "message.unsent", "message", claim.id().value())
                            .with("state", state.name()));
        }
    }

    private void act(Claim claim, MessageActKind kind, Delivery delivery) {
        String why = delivery.reason() == null ? "" : " " + delivery.reason();
        log.info("message {} attempt {}: {}{}", claim.id().value(), claim.attempt(), kind, why);
        jdbc.sql("insert into outbox_act (message_id, kind, attempt, reason, reply, at) values (?, ?, ?, ?, ?, ?)")
                .params(claim.id().value(), kind.name(), claim.attempt())
                .param(delivery.reason())
                .param(delivery.reply())
                .param(now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                new MessageId(row.getObject("id", UUID.class)),
                new OutgoingMessage(
                        row.getString("kind"),
                        row.getObject("about", UUID.class),
                        row.getString("to_name"),
                        row.getString("to_address"),
                        row.getString("subject"),
                        row.getString("body")),
                row.getString("mail_id"),
                row.getInt("attempts"),
                row.getInt("tries"),
                row.getTimestamp("claimed_at").toInstant());
    }
}
