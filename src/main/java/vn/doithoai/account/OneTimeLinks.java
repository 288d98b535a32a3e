package vn.doithoai.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.Token;

/**
 * One-time links (liên kết dùng một lần) by which the owner of an account, and nobody else, chooses its password. The
 * token is stored as its SHA-256 only; an account has one valid link at most.
 */
@Service
public class OneTimeLinks {

    private final AccountRepository accounts;
    private final PasswordHashes hashes;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OneTimeLinks(
            AccountRepository accounts,
            PasswordHashes hashes,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * For whom a link is good.
     *
     * @param name the person's
     */
    public record Holder(AccountId account, String username, String name, LinkKind kind) {}

    /** @throws NotFound also when the account is locked */
    @Transactional
    IssuedLink issue(AccountId id, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        Account account = accounts.findById(id.value())
                .filter(found -> !found.isLocked())
                .orElseThrow(() -> new NotFound("no open account " + id.value()));
        withdraw(id);
        LinkKind kind = account.passwordHash() == null ? LinkKind.INVITATION : LinkKind.RESET;
        Instant now = clock.instant();
        IssuedLink link = new IssuedLink(kind, Token.fresh(), now.plus(kind.validity()));
        jdbc.sql("""
                        insert into one_time_link (id, account_id, kind, token_hash, issued_by, issued_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(UUID.randomUUID())
                .param(id.value())
                .param(kind.name())
                .param(link.token().hash())
                .param(actor.accountId())
                .param(Timestamp.from(now))
                .param(Timestamp.from(link.expiresAt()))
                .update();
        events.publishEvent(
                Act.of(actor, "account.linkIssued", "account", id.value()).with("kind", kind.name()));
        return link;
    }

    /** Empty when there is no such link or it is used, withdrawn, expired or its account locked: always the same. */
    @Transactional(readOnly = true)
    public Optional<Holder> find(Token token) {
        return jdbc.sql("""
                        select a.id, a.username, p.full_name, l.kind
                          from one_time_link l
                          join account a on a.id = l.account_id
                          join person p on p.id = a.person_id
                         where l.token_hash = ? and l.used_at is null and l.withdrawn_at is null
                           and l.expires_at > ? and a.locked_at is null""")
                .params(token.hash(), Timestamp.from(clock.instant()))
                .query((row, n) -> new Holder(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("username"),
                        row.getString("full_name"),
                        LinkKind.valueOf(row.getString("kind"))))
                .optional();
    }

    /**
     * Uses the link up. Whoever is signed in with the account is signed out.
     *
     * @throws NotFound when the link is not good, also when it was used a moment ago
     */
    @Transactional
    public void use(Token token, Password chosen) {
        Holder holder = find(token).orElseThrow(() -> new NotFound("no such link"));
        int used = jdbc.sql("update one_time_link set used_at = ? where token_hash = ? and used_at is null")
                .params(Timestamp.from(clock.instant()), token.hash())
                .update();
        if (used == 0) {
            throw new NotFound("the link was used a moment ago");
        }
        Account account =
                accounts.findById(holder.account().value()).orElseThrow(() -> new NotFound("no such account"));
        account.changePassword(hashes.hash(chosen));
        events.publishEvent(new PasswordReset(holder.account()));
        Actor owner = new Actor(account.id(), account.person().value(), holder.name(), Set.of(), null, null);
        events.publishEvent(Act.of(owner, "account.linkUsed", "account", account.id())
                .with("kind", holder.kind().name()));
    }

    private void withdraw(AccountId id) {
        jdbc.sql("""
                        update one_time_link set withdrawn_at = ?
                         where account_id = ? and used_at is null and withdrawn_at is null""").params(Timestamp.from(clock.instant()), id.value()).update();
    }
}
