package vn.doithoai.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SessionActRepository extends JpaRepository<SessionAct, UUID> {

    @Query("select a from SessionAct a where a.sessionId = :session order by a.seq desc")
    List<SessionAct> of(UUID session);
}
