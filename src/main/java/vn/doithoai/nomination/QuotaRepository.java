package vn.doithoai.nomination;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface QuotaRepository extends JpaRepository<NominationQuota, UUID> {

    List<NominationQuota> findBySessionId(UUID sessionId);

    List<NominationQuota> findByUntilGreaterThanEqual(LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from NominationQuota q where q.id = :id")
    Optional<NominationQuota> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from NominationQuota q where q.sessionId = :session order by q.id")
    List<NominationQuota> lockAll(UUID session);
}
