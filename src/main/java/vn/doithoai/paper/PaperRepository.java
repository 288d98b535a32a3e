package vn.doithoai.paper;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PaperRepository extends JpaRepository<Paper, UUID> {

    /** Until the transaction ends nobody else can move or change the paper. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Paper p where p.id = :id")
    Optional<Paper> lock(UUID id);

    /** Nobody can move or change the paper until the transaction ends, but others may hold it alike. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from Paper p where p.id = :id")
    Optional<Paper> share(UUID id);

    @Query("select p from Paper p where p.replaces = :id")
    Optional<Paper> successorOf(UUID id);

    @Query("select p from Paper p where p.replaces in :ids")
    List<Paper> successorsOf(Collection<UUID> ids);
}
