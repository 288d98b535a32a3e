package vn.doithoai.session;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DialogueSessionRepository extends JpaRepository<DialogueSession, UUID> {

    /** Until the transaction ends nobody else can move or change the session. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from DialogueSession s where s.id = :id")
    Optional<DialogueSession> lock(UUID id);

    @Query("""
            select s from DialogueSession s
             where s.searchText like concat('%', :folded, '%') escape '\\'
               and (:year is null or s.year = :year)
               and (:state is null or s.state = :state)
               and (:cluster is null or s.clusterId = :cluster)""")
    Page<DialogueSession> search(
            String folded, @Nullable Integer year, @Nullable SessionState state, @Nullable UUID cluster, Pageable page);

    @Query("select s from DialogueSession s where s.year = :year order by s.firstDay, s.lastDay, s.startsAt, s.id")
    List<DialogueSession> ofYear(int year);

    @Query("select s from DialogueSession s where s.id in :ids order by s.firstDay, s.lastDay, s.startsAt, s.id")
    List<DialogueSession> inOrder(Collection<UUID> ids);

    /** Those with a fixed day that are still to be held on the day or later, the next one first. */
    @Query("""
            select s from DialogueSession s
             where s.firstDay = s.lastDay and s.firstDay >= :today and s.state in (PLANNED, ANNOUNCED, RUNNING)
             order by s.firstDay, s.startsAt, s.id""")
    List<DialogueSession> upcoming(LocalDate today, Limit limit);

    /** Those that need a day: planned for a period that begins by then, postponed, or not held although the day is over. */
    @Query("""
            select s from DialogueSession s
             where s.state = POSTPONED
                or s.state = PLANNED and s.firstDay < s.lastDay and s.firstDay <= :by
                or s.state in (PLANNED, ANNOUNCED) and s.lastDay < :today
             order by s.lastDay, s.id""")
    List<DialogueSession> withoutDay(LocalDate by, LocalDate today);
}
