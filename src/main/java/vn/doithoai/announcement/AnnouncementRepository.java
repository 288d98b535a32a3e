package vn.doithoai.announcement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnnouncementRepository extends JpaRepository<Announcement, UUID> {

    /** In the order in which they were told. */
    @Query("""
            select a from Announcement a where a.sessionId = :session and a.round = :round order by a.turn""")
    List<Announcement> of(UUID session, int round);

    /** Of one village or organisation. */
    @Query("""
            select a from Announcement a
             where a.sessionId = :session and a.round = :round and (a.villageId = :audience or a.unitId = :audience)
             order by a.turn""")
    List<Announcement> of(UUID session, int round, UUID audience);
}
