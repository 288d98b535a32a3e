package vn.doithoai.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Taken;
import vn.doithoai.shared.Text;

/** The accounts of the installation (tài khoản), as administrators keep them. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final PasswordHashes hashes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(AccountRepository accounts, PasswordHashes hashes, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.events = events;
        this.clock = clock;
    }

    /** No account at all: the installation is not set up. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** Codes of all roles, in order; their names are the messages {@code account.form.roles.<code>}. */
    @Transactional(readOnly = true)
    public List<String> roles() {
        return accounts.roleCodes();
    }

    /** @param q part of the user name or display name, diacritics ignored */
    @Transactional(readOnly = true)
    public Page<AccountSummary> search(
            @Nullable String q, @Nullable String role, @Nullable AccountState state, Pageable page, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        List<String> roles = accounts.roleCodes();
        return accounts.search(Text.likePattern(q), role, state == null ? null : state.name(), page)
                .map(account -> account.summary(roles));
    }

    @Transactional(readOnly = true)
    public AccountSummary find(AccountId id, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        return load(id).summary(accounts.roleCodes());
    }

    /**
     * A new account; nobody can sign in with it before a password is chosen by a one-time link.
     *
     * @throws Taken field {@code username}
     */
    @Transactional
    public AccountId create(AccountDetails details, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        return new AccountId(add(details, actor).id());
    }

    /**
     * For set-up and demo data, where there is nobody yet who could hand out a link. Whoever calls this has checked the
     * password.
     */
    @Transactional
    public AccountId createWithPassword(AccountDetails details, Password password, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        Account account = add(details, actor);
        account.changePassword(hashes.hash(password));
        return new AccountId(account.id());
    }

    /**
     * @throws Taken field {@code username}
     * @throws StaleVersion when somebody else saved after the form was opened
     * @throws LockOut when the actor, or everybody, would lose the administration of accounts
     */
    @Transactional
    public void change(AccountId id, AccountDetails details, long version, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        accounts.lockAdministration();
        Account account = load(id);
        StaleVersion.check(version, account.version());
        refuseTaken(details.username(), account);
        if (isOwn(account, actor) && !accounts.administer(details.roles())) {
            throw LockOut.ofActor();
        }
        var changes = account.change(details);
        keepAnAdministrator();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "account.changed", "account", account.id(), changes));
        }
    }

    /**
     * Whoever is signed in with the account is signed out. Nothing happens when it is locked already.
     *
     * @throws LockOut for the actor's own account and the last administrator's
     */
    @Transactional
    public void lock(AccountId id, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        accounts.lockAdministration();
        Account account = load(id);
        if (isOwn(account, actor)) {
            throw LockOut.ofActor();
        }
        if (account.lock(clock.instant())) {
            keepAnAdministrator();
            events.publishEvent(new AccountLocked(id));
            events.publishEvent(Act.of(actor, "account.locked", "account", account.id()));
        }
    }

    /** Nothing happens when it is not locked. */
    @Transactional
    public void unlock(AccountId id, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        Account account = load(id);
        if (account.unlock()) {
            events.publishEvent(Act.of(actor, "account.unlocked", "account", account.id()));
        }
    }

    private Account add(AccountDetails details, Actor actor) {
        refuseTaken(details.username(), null);
        Account account = accounts.saveAndFlush(
                new Account(details.username(), details.displayName(), details.roles(), clock.instant()));
        events.publishEvent(Act.of(actor, "account.created", "account", account.id())
                .with("username", details.username())
                .with("roles", Account.joined(details.roles())));
        return account;
    }

    private Account load(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new NotFound("account " + id.value()));
    }

    private void refuseTaken(String username, @Nullable Account self) {
        accounts.findByUsername(username)
                .filter(other -> self == null || !other.id().equals(self.id()))
                .ifPresent(other -> {
                    throw new Taken("username");
                });
    }

    private void keepAnAdministrator() {
        accounts.flush();
        if (accounts.countAdministrators() == 0) {
            throw LockOut.ofEverybody();
        }
    }

    private static boolean isOwn(Account account, Actor actor) {
        UUID own = actor.accountId();
        return account.id().equals(own);
    }
}
