package vn.doithoai.preparation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssignmentActRepository extends JpaRepository<AssignmentAct, UUID> {

    /** Newest first. */
    @Query("select a from AssignmentAct a where a.linkId in :links order by a.seq desc")
    List<AssignmentAct> of(Collection<UUID> links);
}
