package vn.doithoai.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    Optional<Account> findByPersonId(UUID personId);

    @Query(value = "select code from role order by position", nativeQuery = true)
    List<String> roleCodes();

    /** Until the end of the transaction nobody else changes who administers accounts. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(727002)) as held", nativeQuery = true)
    int lockAdministration();

    /** Accounts that can be used to administer accounts. */
    @Query(value = """
            select count(*) from account a
             where a.locked_at is null and a.password_hash is not null
               and exists (select 1 from account_role ar join role_permission rp using (role_code)
                            where ar.account_id = a.id and rp.permission = 'ACCOUNT_EDIT')""", nativeQuery = true)
    long countAdministrators();

    @Query(value = """
            select exists (select 1 from role_permission
                            where role_code in (:roles) and permission = 'ACCOUNT_EDIT')""", nativeQuery = true)
    boolean administer(Iterable<String> roles);
}
