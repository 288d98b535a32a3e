package vn.doithoai.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NoticeProofRepository extends JpaRepository<NoticeProof, UUID> {

    /** Those that count first, then by day. */
    @Query("""
            select p from NoticeProof p where p.sessionId = :session
             order by p.round desc, p.day, p.recordedAt, p.id""")
    List<NoticeProof> of(UUID session);

    Optional<NoticeProof> findByIdAndSessionId(UUID id, UUID sessionId);
}
