package vn.doithoai.invitationletter;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InvitationRoundRepository extends JpaRepository<InvitationRound, UUID> {

    List<InvitationRound> findBySessionId(UUID sessionId);
}
