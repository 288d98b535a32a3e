package vn.doithoai.account;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.doithoai.person.PersonId;

/** The accounts of tests: one for each role with a person of its own, all with the same {@link #PASSWORD}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestAccounts {

    public static final String PASSWORD = "Mật khẩu dài để kiểm thử 2026";

    /** A role and the account that holds it alone. */
    public record Persona(String username, String role, String fullName) {}

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
    private final JdbcClient jdbc;

    TestAccounts(AccountRepository accounts, PasswordEncoder encoder, Clock clock, JdbcClient jdbc) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    public void createOnePerRole() {
        ALL.forEach(persona -> create(persona.username(), persona.fullName(), Set.of(persona.role())));
    }

    /** An account that can sign in with {@link #PASSWORD}, of a new person. */
    public void create(String username, String fullName, Set<String> roles) {
        Account account = new Account(new AccountDetails(username, person(fullName), roles), clock.instant());
        account.changePassword(passwordHash());
        accounts.saveAndFlush(account);
    }

    /** Of whom nothing is known but the name; the log doesn't tell of it. */
    public PersonId person(String fullName) {
        PersonId id = new PersonId(UUID.randomUUID());
        jdbc.sql("insert into person (id, version, full_name, form_of_address) values (?, 0, ?, 'MR_OR_MS')")
                .params(id.value(), fullName)
                .update();
        return id;
    }

    /** Made once: the hash is slow on purpose. */
    private synchronized String passwordHash() {
        if (passwordHash == null) {
            passwordHash = encoder.encode(PASSWORD);
        }
        return passwordHash;
    }
}
