package vn.doithoai.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Text;

/** Messages as the database keeps them. Whoever calls has a transaction open. */
@Component
class MessageRows {

    private static final String FILTERED = """
             from outbox_message
            where (:kind::text is null or kind = :kind)
              and (:state::text is null or state = :state)
              and (:q = '' or fold(to_name || ' ' || subject) like '%' || :q || '%')""";

    /** Of many, those still in the state that the act begins at. */
    private static final String CHOSEN = """
             from outbox_message
            where state = :from and seq <= :last
              and (:kind::text is null or kind = :kind)
              and (:q = '' or fold(to_name || ' ' || subject) like '%' || :q || '%')
              and (:all or id in (:chosen))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MessageRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    MessageId add(OutgoingMessage message, Actor actor) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into outbox_message (id, kind, about, to_name, to_address, subject, body, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, message.kind(), message.about(), message.toName(), message.toAddress())
                .params(message.subject(), message.text(), now())
                .update();
        act(id, MessageActKind.DRAFTED, actor);
        return new MessageId(id);
    }

    List<MessageSummary> about(String kind, Collection<UUID> things) {
        return jdbc.sql("select * from outbox_message where kind = :kind and about in (:things) order by seq")
                .param("kind", kind)
                .param("things", things)
                .query((row, n) -> summary(row))
                .list();
    }

    int discardAbout(String kind, Collection<UUID> things, Actor actor) {
        return jdbc.sql("""
                        with moved as (
                            update outbox_message set state = 'DISCARDED', failure = null, version = version + 1
                             where id in (select id from outbox_message
                                           where kind = :kind and about in (:things) and state in ('DRAFT', 'FAILED')
                                           order by seq for update)
                               and state in ('DRAFT', 'FAILED')
                            returning id)
                        insert into outbox_act (message_id, kind, account_id, actor, at)
                        select id, 'DISCARDED', :account, :actor, :at from moved""")
                .param("kind", kind)
                .param("things", things)
                .param("account", actor.accountId())
                .param("actor", actor.name())
                .param("at", now())
                .update();
    }

    Optional<MessageFile> find(UUID id) {
        List<MessageAct> acts = jdbc.sql("select * from outbox_act where message_id = ? order by seq desc")
                .param(id)
                .query((row, n) -> act(row))
                .list();
        return jdbc.sql("select * from outbox_message where id = ?")
                .param(id)
                .query((row, n) -> new MessageFile(
                        summary(row), row.getString("body"), instant(row.getTimestamp("next_try_at")), acts))
                .optional();
    }

    Page<MessageSummary> search(OutboxFilter filter, Pageable page) {
        List<MessageSummary> rows = filtered(
                        "select *" + FILTERED + order(page.getSort()) + " limit :l offset :o", filter)
                .param("l", page.getPageSize())
                .param("o", page.getOffset())
                .query((row, n) -> summary(row))
                .list();
        long total =
                filtered("select count(*)" + FILTERED, filter).query(Long.class).single();
        return new PageImpl<>(rows, page, total);
    }

    Map<MessageState, Long> counts(OutboxFilter filter) {
        Map<MessageState, Long> counts = new EnumMap<>(MessageState.class);
        filtered("select state, count(*) as n" + FILTERED + " group by state", filter)
                .query((row, n) -> counts.put(MessageState.valueOf(row.getString("state")), row.getLong("n")))
                .list();
        return counts;
    }

    long last() {
        return jdbc.sql("select coalesce(max(seq), 0) from outbox_message")
                .query(Long.class)
                .single();
    }

    int count(BulkAct act, BulkAct.Choice choice) {
        return chosen("select count(*)" + CHOSEN, act, choice)
                .query(Integer.class)
                .single();
    }

    List<MessageSummary> first(BulkAct act, BulkAct.Choice choice, int most) {
        return chosen("select *" + CHOSEN + " order by seq limit " + most, act, choice)
                .query((row, n) -> summary(row))
                .list();
    }

    /** How many there are; they stay so until the transaction ends. */
    int lock(BulkAct act, BulkAct.Choice choice) {
        return chosen("select id" + CHOSEN + " order by seq for update", act, choice)
                .query(UUID.class)
                .list()
                .size();
    }

    int moveAll(BulkAct act, BulkAct.Choice choice, Actor actor) {
        String set = act.sends()
                ? "state = 'RELEASED', next_try_at = :at, tries = 0, failure = null"
                : "state = 'DISCARDED', failure = null";
        return chosen(
                        "with moved as (update outbox_message set " + set
                                + ", version = version + 1 where state = :from"
                                + " and id in (select id" + CHOSEN + ") returning id)"
                                + " insert into outbox_act (message_id, kind, account_id, actor, at)"
                                + " select id, :act, :account, :actor, :at from moved",
                        act,
                        choice)
                .param("act", act.act().name())
                .param("account", actor.accountId())
                .param("actor", actor.name())
                .param("at", now())
                .update();
    }

    /** False when the message isn't as it was seen. */
    boolean edit(UUID id, long version, String subject, String text, Actor actor) {
        return acted(jdbc.sql("""
                        update outbox_message set subject = ?, body = ?, version = version + 1
                         where id = ? and version = ? and state = 'DRAFT'""").params(subject, text, id, version), id, MessageActKind.EDITED, actor);
    }

    /** False when the message isn't as it was seen. */
    boolean release(UUID id, long version, List<MessageState> from, MessageActKind kind, Actor actor) {
        return acted(
                jdbc.sql("""
                        update outbox_message
                           set state = 'RELEASED', next_try_at = :at, tries = 0, failure = null, version = version + 1
                         where id = :id and version = :version and state in (:from)""")
                        .param("at", now())
                        .param("id", id)
                        .param("version", version)
                        .param("from", names(from)),
                id,
                kind,
                actor);
    }

    /** False when the message isn't as it was seen. */
    boolean discard(UUID id, long version, List<MessageState> from, Actor actor) {
        return acted(
                jdbc.sql("""
                        update outbox_message set state = 'DISCARDED', failure = null, version = version + 1
                         where id = :id and version = :version and state in (:from)""").param("id", id).param("version", version).param("from", names(from)),
                id,
                MessageActKind.DISCARDED,
                actor);
    }

    /** A person decides that a doubtful message is out; false when it isn't as it was seen. */
    boolean confirm(UUID id, long version, Actor actor) {
        return acted(jdbc.sql("""
                        update outbox_message
                           set state = 'SENT', sent_at = claimed_at, failure = null, version = version + 1
                         where id = ? and version = ? and state = 'UNCERTAIN'""").params(id, version), id, MessageActKind.CONFIRMED, actor);
    }

    private boolean acted(JdbcClient.StatementSpec update, UUID id, MessageActKind kind, Actor actor) {
        if (update.update() == 0) {
            return false;
        }
        act(id, kind, actor);
        return true;
    }

    private void act(UUID id, MessageActKind kind, Actor actor) {
        jdbc.sql("insert into outbox_act (message_id, kind, account_id, actor, at) values (?, ?, ?, ?, ?)")
                .params(id, kind.name())
                .param(actor.accountId())
                .params(actor.name(), now())
                .update();
    }

    private JdbcClient.StatementSpec filtered(String sql, OutboxFilter filter) {
        return jdbc.sql(sql)
                .param("kind", filter.kind())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("q", filter.pattern());
    }

    private JdbcClient.StatementSpec chosen(String sql, BulkAct act, BulkAct.Choice choice) {
        List<UUID> chosen = choice.chosen();
        return jdbc.sql(sql)
                .param("from", act.from().name())
                .param("last", choice.last())
                .param("kind", choice.kind())
                .param("q", Text.likePattern(choice.q()))
                .param("all", chosen == null)
                .param("chosen", chosen == null || chosen.isEmpty() ? List.of(new UUID(0, 0)) : chosen);
    }

    private static String order(Sort sort) {
        return sort.stream()
                .map(order -> order.getProperty() + (order.isDescending() ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static List<String> names(List<MessageState> states) {
        return states.stream().map(MessageState::name).toList();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    static MessageSummary summary(ResultSet row) throws SQLException {
        return new MessageSummary(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getObject("about", UUID.class),
                row.getString("to_name"),
                Text.maskedEmail(row.getString("to_address")),
                row.getString("subject"),
                MessageState.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("sent_at")),
                row.getString("failure"),
                row.getInt("attempts"),
                row.getLong("version"));
    }

    private static MessageAct act(ResultSet row) throws SQLException {
        return new MessageAct(
                MessageActKind.valueOf(row.getString("kind")),
                row.getObject("attempt", Integer.class),
                row.getString("reason"),
                row.getObject("reply", Integer.class),
                row.getString("actor"),
                row.getTimestamp("at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
