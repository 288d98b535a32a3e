package vn.doithoai.audit;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.shared.Act;
import vn.doithoai.web.History;

/**
 * Writes acts down in the transaction of the act itself. The database chains the rows by hash and refuses to change or
 * delete one (see the migration).
 */
@Component
class AuditLog implements History {

    private static final TypeReference<TreeMap<String, String>> DETAIL = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final JsonMapper json;
    private final ActWords words;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, EntityManager entities, JsonMapper json, ActWords words, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.json = json;
        this.words = words;
        this.clock = clock;
    }

    /**
     * As the last statement of the transaction, after all business rows are flushed: the chain is locked for the
     * shortest time and always after other locks, so that writers can't block each other crosswise.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void write(Act act) {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        jdbc.sql("""
                        insert into audit_event (at, account_id, actor, action, entity, entity_id, detail)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .param(Timestamp.from(clock.instant()))
                .param(act.actor().accountId())
                .param(act.actor().name())
                .param(act.action())
                .param(act.entity())
                .param(act.entityId())
                .param(json.writeValueAsString(act.detail()))
                .update();
    }

    @Override
    public List<Entry> of(String entity, Object entityId) {
        return jdbc.sql("""
                        select at, actor, action, detail from audit_event
                         where entity = ? and entity_id = ? order by seq desc limit 100""")
                .params(entity, entityId.toString())
                .query((row, n) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        words.lines(entity, detail(row.getString("detail")))))
                .list();
    }

    private Map<String, String> detail(String stored) {
        return json.readValue(stored, DETAIL);
    }
}
