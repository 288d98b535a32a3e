package vn.doithoai.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Text;

/** Passwords (mật khẩu) of accounts: checked at sign-in, changed by their owner. */
@Service
public class Passwords {

    private static final int LONGEST_USERNAME = 40;

    private final AccountRepository accounts;
    private final PasswordHashes hashes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passwords(AccountRepository accounts, PasswordHashes hashes, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.events = events;
        this.clock = clock;
    }

    /** A user name as accounts have it, from what was typed; never longer than one can be. */
    public static String username(@Nullable String typed) {
        String clean = Text.clean(typed);
        String username = clean == null ? "" : clean.toLowerCase(Locale.ROOT);
        return username.length() <= LONGEST_USERNAME ? username : username.substring(0, LONGEST_USERNAME);
    }

    @Transactional(readOnly = true)
    public Optional<Credentials> credentials(String username) {
        return accounts.findByUsername(username)
                .map(account -> new Credentials(
                        new AccountId(account.id()), account.username(), account.passwordHash(), account.isLocked()));
    }

    /** Right, and of an account that may be used; takes the same time whatever the answer. */
    public boolean fits(Password typed, @Nullable Credentials credentials) {
        boolean right = hashes.matches(typed, credentials == null ? null : credentials.passwordHash());
        return right && credentials != null && !credentials.locked();
    }

    /** Somebody signed in with the account. */
    @Transactional
    public void signedIn(AccountId id) {
        load(id).signedIn(clock.instant());
    }

    /** False when the old password is wrong; then nothing changes. */
    @Transactional
    public boolean change(Password old, Password chosen, Actor owner) {
        Account account = load(ownId(owner));
        if (!hashes.matches(old, account.passwordHash())) {
            return false;
        }
        account.changePassword(hashes.hash(chosen));
        events.publishEvent(Act.of(owner, "account.passwordChanged", "account", account.id()));
        return true;
    }

    /** The user name of the actor's own account. */
    @Transactional(readOnly = true)
    public String usernameOf(Actor owner) {
        return load(ownId(owner)).username();
    }

    private static AccountId ownId(Actor owner) {
        if (owner.accountId() == null) {
            throw new NotFound("the program has no account");
        }
        return new AccountId(owner.accountId());
    }

    private Account load(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new NotFound("account " + id.value()));
    }
}
