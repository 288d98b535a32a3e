package vn.doithoai.preparation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface HallItemRepository extends JpaRepository<HallItem, UUID> {

    @Query("select i from HallItem i where i.sessionId = :session and i.removedAt is null order by i.position, i.id")
    List<HallItem> of(UUID session);

    @Query("select coalesce(max(i.position), 0) from HallItem i where i.sessionId = :session")
    int lastPosition(UUID session);

    /** Done and all lines of the session's list. */
    @Query("""
            select count(i.doneAt) as done, count(i) as total from HallItem i
             where i.sessionId = :session and i.removedAt is null""")
    Count count(UUID session);

    /** 1 for whoever begins the list, 0 for everybody after; who comes at the same instant waits for the first. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into hall_checklist (session_id, begun_at, account_id, actor)
            values (:session, :now, :account, :actor) on conflict do nothing""")
    int begin(UUID session, Instant now, @Nullable UUID account, String actor);

    @Query(nativeQuery = true, value = "select exists (select 1 from hall_checklist where session_id = :session)")
    boolean isBegun(UUID session);

    /** How many lines, and how many of them are ticked. */
    interface Count {

        long getDone();

        long getTotal();
    }
}
