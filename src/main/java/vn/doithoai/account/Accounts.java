package vn.doithoai.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.person.Persons;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Taken;

/** The accounts of the installation (tài khoản), as administrators keep them. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final AccountRegister register;
    private final Persons persons;
    private final PasswordHashes hashes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            AccountRegister register,
            Persons persons,
            PasswordHashes hashes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.register = register;
        this.persons = persons;
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

    @Transactional(readOnly = true)
    Page<AccountSummary> search(AccountFilter filter, Pageable page, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        return register.page(filter, page);
    }

    /** Every account under the filter, to be taken away as a file; that is audited. */
    @Transactional
    List<AccountSummary> export(AccountFilter filter, Sort order, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        List<AccountSummary> found = register.all(filter, order);
        // what was searched for may be a person's name, so only that something was
        events.publishEvent(Act.exported(actor, "account", found.size(), filter.q())
                .filtered("roles", filter.role())
                .filtered("state", filter.state()));
        return found;
    }

    @Transactional(readOnly = true)
    public AccountSummary find(AccountId id, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        return register.one(id).orElseThrow(() -> notFound(id));
    }

    /**
     * A new account; nobody can sign in with it before a password is chosen by a one-time link.
     *
     * @throws Taken field {@code username} or {@code person}
     * @throws AccountRefused when the person has left
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
     * @throws Taken field {@code username} or {@code person}
     * @throws StaleVersion when somebody else saved after the form was opened
     * @throws AccountRefused when the actor, or everybody, would lose the administration of accounts, or the account
     *     would go over to a person who has left
     */
    @Transactional
    public void change(AccountId id, AccountDetails details, long version, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        accounts.lockAdministration();
        Account account = load(id);
        StaleVersion.check(version, account.version());
        refuseTaken(details, account);
        if (!details.person().equals(account.person())) {
            refuseWhoLeft(details.person());
        }
        if (isOwn(account, actor) && !accounts.administer(details.roles())) {
            throw new AccountRefused(AccountRefused.Why.OWN);
        }
        Map<PersonId, String> names = persons.findAll(List.of(account.person(), details.person())).stream()
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::fullName));
        var changes = account.change(details, names);
        keepAnAdministrator();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "account.changed", "account", account.id(), changes));
        }
    }

    /**
     * Whoever is signed in with the account is signed out. Nothing happens when it is locked already.
     *
     * @throws AccountRefused for the actor's own account and the last administrator's
     */
    @Transactional
    public void lock(AccountId id, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        accounts.lockAdministration();
        Account account = load(id);
        if (isOwn(account, actor)) {
            throw new AccountRefused(AccountRefused.Why.OWN);
        }
        if (account.lock(clock.instant())) {
            keepAnAdministrator();
            events.publishEvent(new AccountLocked(id));
            events.publishEvent(Act.of(actor, "account.locked", "account", account.id()));
        }
    }

    /**
     * Nothing happens when it is not locked.
     *
     * @throws AccountRefused when the person has left
     */
    @Transactional
    public void unlock(AccountId id, Actor actor) {
        actor.require(Permission.ACCOUNT_EDIT);
        Account account = load(id);
        if (account.isLocked()) {
            refuseWhoLeft(account.person());
            account.unlock();
            events.publishEvent(Act.of(actor, "account.unlocked", "account", account.id()));
        }
    }

    private Account add(AccountDetails details, Actor actor) {
        refuseTaken(details, null);
        refuseWhoLeft(details.person());
        Account account = accounts.saveAndFlush(new Account(details, clock.instant()));
        events.publishEvent(Act.of(actor, "account.created", "account", account.id())
                .with("username", details.username())
                .with("roles", Account.joined(details.roles())));
        return account;
    }

    private Account load(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> notFound(id));
    }

    private static NotFound notFound(AccountId id) {
        return new NotFound("account " + id.value());
    }

    private void refuseTaken(AccountDetails details, @Nullable Account self) {
        accounts.findByUsername(details.username())
                .filter(other -> self == null || !other.id().equals(self.id()))
                .ifPresent(other -> {
                    throw new Taken("username");
                });
        accounts.findByPersonId(details.person().value())
                .filter(other -> self == null || !other.id().equals(self.id()))
                .ifPresent(other -> {
                    throw new Taken("person");
                });
    }

    private void refuseWhoLeft(PersonId person) {
        if (!persons.holdActive(person)) {
            throw new AccountRefused(AccountRefused.Why.PERSON_LEFT);
        }
    }

    private void keepAnAdministrator() {
        accounts.flush();
        if (accounts.countAdministrators() == 0) {
            throw new AccountRefused(AccountRefused.Why.LAST);
        }
    }

    private static boolean isOwn(Account account, Actor actor) {
        UUID own = actor.accountId();
        return account.id().equals(own);
    }
}
