package vn.doithoai.outbox;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.BaseData;
import vn.doithoai.shared.Actor;

/** Messages in every state, a module that writes them, and a mail server that tests move. */
@TestConfiguration(proxyBeanMethods = false)
public class OutboxFixtures {

    static final Actor OFFICE = Actor.program("Hoàng Thị Hòa");

    @Bean
    @Primary
    MovableMailServer movableMailServer() {
        return new MovableMailServer();
    }

    @Bean
    SampleMessages sampleMessages(HierarchicalMessageSource texts) {
        StaticMessageSource names = new StaticMessageSource();
        for (Locale locale : List.of(Locale.forLanguageTag("vi-VN"), Locale.ENGLISH)) {
            names.addMessage("outbox.kind.sample", locale, "Giấy mời");
            names.addMessage("outbox.pointless.over", locale, "Hội nghị đã kết thúc.");
        }
        texts.setParentMessageSource(names);
        return new SampleMessages();
    }

    @Bean
    OutboxGround outboxGround(
            Outbox outbox,
            MessageRows rows,
            MovableMailServer server,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        return new OutboxGround(outbox, rows, server, transaction, jdbc);
    }

    /** What tests do with messages. */
    public static final class OutboxGround {

        private final Outbox outbox;
        private final MessageRows rows;
        private final MovableMailServer server;
        private final TransactionTemplate transaction;
        private final JdbcClient jdbc;

        OutboxGround(
                Outbox outbox,
                MessageRows rows,
                MovableMailServer server,
                TransactionTemplate transaction,
                JdbcClient jdbc) {
            this.outbox = outbox;
            this.rows = rows;
            this.server = server;
            this.transaction = transaction;
            this.jdbc = jdbc;
        }

        /** To {@code lan<number>@suoimay.example}. */
        public UUID draft(int number) {
            return draft(new OutgoingMessage(
                    SampleMessages.KIND,
                    UUID.randomUUID(),
                    "Bà Lò Thị Lan " + number,
                    "lan" + number + "@suoimay.example",
                    "Giấy mời dự hội nghị đối thoại số " + number,
                    "Kính mời bà dự hội nghị đối thoại.\n.\nTrân trọng."));
        }

        UUID draft(OutgoingMessage message) {
            return outbox.draft(message, BaseData.PROGRAM).value();
        }

        /** Past the desk, so that nobody is woken. */
        UUID released(int number) {
            UUID id = draft(number);
            release(id);
            return id;
        }

        void release(UUID id) {
            long version = find(id).summary().version();
            transaction.executeWithoutResult(status ->
                    rows.release(id, version, List.of(MessageState.values()), MessageActKind.RELEASED, OFFICE));
        }

        MessageFile find(UUID id) {
            return rows.find(id).orElseThrow();
        }

        MessageState state(UUID id) {
            return find(id).state();
        }

        /** A mail server that is set and never answers; 0 for none. */
        public void serverAt(int port) {
            server.moveTo(port);
        }

        /** As an attempt left it. */
        public void putInto(UUID id, String state, String failure) {
            jdbc.sql("""
                            update outbox_message
                               set state = ?, failure = ?, attempts = 1, claimed_at = created_at, next_try_at = created_at,
                                   mail_id = id::text || '@suoimay.example'
                             where id = ?""").param(state).param(failure).param(id).update();
        }
    }
}
