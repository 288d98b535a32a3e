package vn.doithoai.account;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts of tests: one for each role, all with the same {@link #PASSWORD}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestAccounts {

    public static final String PASSWORD = "Mật khẩu dài để kiểm thử 2026";

    /** A role and the account that holds it alone. */
    public record Persona(String username, String role, String displayName) {}

    /** In the order of the roles. */
    public static final List<Persona> ALL = List.of(
            new Persona("admin", "ADMIN", "Lê Quang Quản"),
            new Persona("vanphong", "OFFICE", "Hoàng Thị Hòa"),
            new Persona("chutich", "CHAIR", "Trần Đức Thịnh"),
            new Persona("thuky", "SECRETARY", "Nguyễn Thị Ước"),
            new Persona("kinhte", "SPECIALIST", "Đỗ Mạnh Cường"),
            new Persona("thon1", "VILLAGE_HEAD", "Lò Văn Ưng"),
            new Persona("mattran", "OBSERVER", "Phùng Thị Mỡi"));

    private static String passwordHash;

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    TestAccounts(AccountRepository accounts, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    public void createOnePerRole() {
        ALL.forEach(persona -> create(persona.username(), persona.displayName(), Set.of(persona.role())));
    }

    /** An account that can sign in with {@link #PASSWORD}. */
    public void create(String username, String displayName, Set<String> roles) {
        Account account = new Account(username, displayName, roles, clock.instant());
        account.changePassword(passwordHash());
        accounts.saveAndFlush(account);
    }

    /** Made once: the hash is slow on purpose. */
    private synchronized String passwordHash() {
        if (passwordHash == null) {
            passwordHash = encoder.encode(PASSWORD);
        }
        return passwordHash;
    }
}
