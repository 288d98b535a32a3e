package vn.doithoai.person;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    /** Nobody changes the person until the end of the transaction. */
    @Query(value = "select closed_at is null from person where id = :id for share", nativeQuery = true)
    Optional<Boolean> holdActive(UUID id);
}
