package vn.doithoai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonKept;
import vn.doithoai.person.Persons;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotPermitted;
import vn.doithoai.shared.Permission;

@PageTest
class AccountsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    TestAccounts testAccounts;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theLastAdministratorCannotBeLockedByAnybody() {
        assertThatThrownBy(() -> accounts.lock(id("admin"), BaseData.PROGRAM))
                .isInstanceOf(AccountRefused.class)
                .hasMessage("LAST");
    }

    @Test
    void theLastAdministratorCannotLoseItsRole() {
        var details = new AccountDetails("admin", personOf("admin"), Set.of("OFFICE"));

        assertThatThrownBy(() -> accounts.change(id("admin"), details, version("admin"), BaseData.PROGRAM))
                .isInstanceOf(AccountRefused.class);
    }

    @Test
    void anAdministratorWithoutAPasswordDoesNotCount() {
        accounts.create(
                new AccountDetails("admin2", testAccounts.person("Giàng A Páo"), Set.of("ADMIN")), BaseData.PROGRAM);

        assertThatThrownBy(() -> accounts.lock(id("admin"), BaseData.PROGRAM)).isInstanceOf(AccountRefused.class);
    }

    @Test
    void twoAdministratorsWhoLockEachOtherAtOnceDontBothSucceed() throws Exception {
        testAccounts.create("admin2", "Giàng A Páo", Set.of("ADMIN"));
        Actor one = administrator("admin");
        Actor other = administrator("admin2");

        for (int round = 0; round < 10; round++) {
            jdbc.sql("update account set locked_at = null").update();
            List<Boolean> done =
                    atOnce(() -> accounts.lock(id("admin2"), one), () -> accounts.lock(id("admin"), other));

            assertThat(done).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void withoutTheLockTheSameRaceLeavesNobody() throws Exception {
        testAccounts.create("admin2", "Giàng A Páo", Set.of("ADMIN"));

        boolean seen = false;
        for (int round = 0; round < 50 && !seen; round++) {
            jdbc.sql("update account set locked_at = null").update();
            String lock = """
                    update account set locked_at = now() where username = ? and 1 < (
                        select count(*) from account a where locked_at is null and exists (
                            select 1 from account_role where account_id = a.id and role_code = 'ADMIN')
                        and pg_sleep(0.02) is not null)""";
            atOnce(
                    () -> jdbc.sql(lock).param("admin2").update(),
                    () -> jdbc.sql(lock).param("admin").update());
            seen = jdbc.sql("select count(*) from account where username like 'admin%' and locked_at is null")
                            .query(Long.class)
                            .single()
                    == 0;
        }

        assertThat(seen).as("the set-up can see the race").isTrue();
    }

    @Test
    void leavingAndUnlockingAtOnceDontBothSucceed() throws Exception {
        PersonId sao = testAccounts.person("Bàn Thị Sảo");
        AccountId account = accounts.create(new AccountDetails("moi", sao, Set.of("OFFICE")), BaseData.PROGRAM);
        for (int round = 0; round < 10; round++) {
            beginRound();

            assertThat(atOnce(
                            () -> persons.close(sao, BaseData.PROGRAM),
                            () -> accounts.unlock(account, BaseData.PROGRAM)))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(isUsedByWhoLeft()).isFalse();
        }
    }

    @Test
    void withoutHoldingThePersonTheSameRaceLeavesAnAccountInUse() throws Exception {
        PersonId sao = testAccounts.person("Bàn Thị Sảo");
        accounts.create(new AccountDetails("moi", sao, Set.of("OFFICE")), BaseData.PROGRAM);
        String leave = """
                update person p set closed_at = now() where id = ? and not exists (
                    select 1 from account where person_id = p.id and locked_at is null) and pg_sleep(0.02) is not null""";
        String unlock = """
                update account a set locked_at = null where person_id = ? and exists (
                    select 1 from person where id = a.person_id and closed_at is null) and pg_sleep(0.02) is not null""";

        boolean seen = false;
        for (int round = 0; round < 50 && !seen; round++) {
            beginRound();
            atOnce(
                    () -> jdbc.sql(leave).param(sao.value()).update(),
                    () -> jdbc.sql(unlock).param(sao.value()).update());
            seen = isUsedByWhoLeft();
        }

        assertThat(seen).as("the set-up can see the race").isTrue();
    }

    @Test
    void whoMayNotAdministerIsRefusedByTheServiceToo() {
        Actor clerk = new Actor(UUID.randomUUID(), null, "Hoàng Thị Hòa", EnumSet.of(Permission.DESK_VIEW), null, null);

        assertThatThrownBy(() -> accounts.lock(id("thuky"), clerk)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> accounts.find(id("thuky"), clerk)).isInstanceOf(NotPermitted.class);
        var details = new AccountDetails("x1", testAccounts.person("Giàng A Páo"), Set.of("ADMIN"));
        assertThatThrownBy(() -> accounts.create(details, clerk)).isInstanceOf(NotPermitted.class);
    }

    private void beginRound() {
        jdbc.sql("update person set closed_at = null").update();
        jdbc.sql("update account set locked_at = now() where username = 'moi'").update();
    }

    private boolean isUsedByWhoLeft() {
        return jdbc.sql("select exists (select 1 from account a join person p on p.id = a.person_id"
                        + " where a.locked_at is null and p.closed_at is not null)")
                .query(Boolean.class)
                .single();
    }

    private Actor administrator(String username) {
        return new Actor(id(username).value(), null, username, EnumSet.allOf(Permission.class), null, null);
    }

    private AccountId id(String username) {
        return new AccountId(jdbc.sql("select id from account where username = ?")
                .param(username)
                .query(UUID.class)
                .single());
    }

    private PersonId personOf(String username) {
        return accounts.find(id(username), BaseData.PROGRAM).person().id();
    }

    private long version(String username) {
        return accounts.find(id(username), BaseData.PROGRAM).version();
    }

    /** Which of the two succeeded. */
    private static List<Boolean> atOnce(Runnable one, Runnable other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Future<Boolean>> running =
                    List.of(threads.submit(succeeds(one, start)), threads.submit(succeeds(other, start)));
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Boolean> succeeds(Runnable act, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                act.run();
                return true;
            } catch (AccountRefused | PersonKept refused) {
                return false;
            }
        };
    }
}
