package vn.doithoai.heldform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.formkey.KeptFields;
import vn.doithoai.shared.Token;
import vn.doithoai.web.Cookies;

/**
 * Forms that came when nobody was signed in any more. The browser keeps a ticket, the database what was typed; both are
 * needed, and the account that the form belongs to. Kept for a day, a few for an account.
 */
@Service
public class HeldForms {

    /** Where the kept form is shown to its sender. */
    public static final String PATH = "/desk/held-form";

    private static final String COOKIE = "HELD";
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int KEPT_PER_ACCOUNT = 5;

    private static final TypeReference<List<KeptFields.Field>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Cookies cookies;
    private final Clock clock;

    HeldForms(JdbcClient jdbc, JsonMapper json, Cookies cookies, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.cookies = cookies;
        this.clock = clock;
    }

    /**
     * Keeps the form of this request for the account.
     *
     * @return false when there is nothing in it that can be sent again
     */
    @Transactional
    public boolean hold(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        KeptFields kept = KeptFields.of(request);
        if (kept.isSecretOnly()) {
            return false;
        }
        Token ticket = Token.fresh();
        jdbc.sql("""
                        insert into held_form (ticket_hash, account_id, action, fields, created_at)
                        values (?, ?, ?, ?::jsonb, ?)""")
                .params(
                        ticket.hash(),
                        accountId,
                        kept.action(),
                        json.writeValueAsString(kept.fields()),
                        Timestamp.from(clock.instant()))
                .update();
        forgetAllBut(KEPT_PER_ACCOUNT, accountId);
        cookies.write(COOKIE, ticket.text(), KEPT, request, response);
        return true;
    }

    /** Where a browser goes after sign-in when a form of the account waits; empty when none does. */
    @Transactional(readOnly = true)
    public Optional<String> placeOf(UUID accountId, HttpServletRequest request) {
        return find(accountId, request).map(kept -> PATH);
    }

    Optional<KeptFields> find(UUID accountId, HttpServletRequest request) {
        return ticket(request)
                .flatMap(ticket -> jdbc.sql("""
                                select action, fields from held_form
                                 where ticket_hash = ? and account_id = ? and created_at > ?""")
                        .params(ticket.hash(), accountId, Timestamp.from(oldest()))
                        .query((row, n) -> new KeptFields(
                                row.getString("action"), json.readValue(row.getString("fields"), FIELDS), false))
                        .optional());
    }

    void discard(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        ticket(request).ifPresent(ticket -> {
            int forgotten = jdbc.sql("delete from held_form where ticket_hash = ? and account_id = ?")
                    .params(ticket.hash(), accountId)
                    .update();
            if (forgotten == 1) {
                cookies.remove(COOKIE, request, response);
            }
        });
    }

    @Scheduled(cron = "0 20 * * * *", zone = "Asia/Ho_Chi_Minh")
    void purge() {
        jdbc.sql("delete from held_form where created_at <= ?")
                .param(Timestamp.from(oldest()))
                .update();
    }

    private void forgetAllBut(int kept, UUID accountId) {
        jdbc.sql("""
                        delete from held_form where ticket_hash in (
                            select ticket_hash from held_form where account_id = ?
                             order by created_at desc, ticket_hash offset ?)""").params(accountId, kept).update();
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private Optional<Token> ticket(HttpServletRequest request) {
        return cookies.read(COOKIE, request).flatMap(Token::parse);
    }
}
