package vn.doithoai.invitation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    List<Invitation> findBySessionId(UUID sessionId);

    Optional<Invitation> findByTokenHash(byte[] tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = :id")
    Optional<Invitation> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.sessionId = :session and i.id in :ids order by i.id")
    List<Invitation> lockAll(UUID session, List<UUID> ids);

    /** Where both were invited, both invitations stay. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    update invitation i set person_id = :kept where i.person_id = :merged
                       and not exists (select 1 from invitation o
                                        where o.session_id = i.session_id and o.person_id = :kept)""")
    void handOver(UUID merged, UUID kept);
}
