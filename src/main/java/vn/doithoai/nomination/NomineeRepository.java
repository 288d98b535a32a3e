package vn.doithoai.nomination;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NomineeRepository extends JpaRepository<Nominee, UUID> {

    /** In the order in which they were named. */
    @Query("select n from Nominee n where n.quotaId = :quota order by n.proposedAt, n.id")
    List<Nominee> of(UUID quota);

    @Query("select n from Nominee n where n.quotaId in :quotas order by n.proposedAt, n.id")
    List<Nominee> ofAll(Collection<UUID> quotas);

    @Query("""
            select new vn.doithoai.nomination.NomineeRepository$Tally(n.quotaId, n.state, count(n))
              from Nominee n where n.quotaId in :quotas group by n.quotaId, n.state""")
    List<Tally> tallies(Collection<UUID> quotas);

    @Modifying
    @Query("update Nominee n set n.personId = :kept where n.personId = :merged")
    void handOver(UUID merged, UUID kept);

    /** How many of a quota are in a state. */
    record Tally(UUID quota, NomineeState state, long count) {}
}
