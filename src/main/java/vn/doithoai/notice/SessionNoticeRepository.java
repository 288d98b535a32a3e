package vn.doithoai.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SessionNoticeRepository extends JpaRepository<SessionNotice, UUID> {

    List<SessionNotice> findBySessionId(UUID sessionId);

    List<SessionNotice> findBySessionIdIn(List<UUID> sessionIds);

    /** Those that tell of a day from then on. */
    @Query("select n from SessionNotice n where n.day >= :day order by n.day, n.startsAt")
    List<SessionNotice> from(LocalDate day);
}
