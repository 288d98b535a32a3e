package vn.doithoai.planlink;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PlanLinkRepository extends JpaRepository<PlanLink, UUID> {

    /** Those of a plan in the order of its lines; links of removed lines wait for them and are left out. */
    @Query(nativeQuery = true, value = """
            select l.* from plan_link l
              join plan_item i on i.id = l.item_id and i.removed_at is null
              join plan_section s on s.id = i.section_id and s.removed_at is null
             where l.paper_id = :paper
             order by s.position, s.id, i.position, l.seq""")
    List<PlanLink> shown(UUID paper);

    @Query("select l from PlanLink l where l.id = :id and l.paperId = :paper")
    Optional<PlanLink> find(UUID id, UUID paper);

    @Query("select l from PlanLink l where l.itemId = :item order by l.seq")
    List<PlanLink> ofItem(UUID item);

    /** Sessions that the plans foresee; links of removed lines are left out. */
    @Query(nativeQuery = true, value = """
            select distinct l.session_id from plan_link l
              join plan_item i on i.id = l.item_id and i.removed_at is null
              join plan_section s on s.id = i.section_id and s.removed_at is null
             where l.paper_id in (:papers) and l.kind = 'SESSION'""")
    List<UUID> sessions(Collection<UUID> papers);

    /** In plans that may still change; the others stay as they were issued. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update plan_link set person_id = :kept, version = version + 1
             where person_id = :merged
               and paper_id in (select id from paper where state not in ('ISSUED', 'REPLACED'))""")
    void handOver(UUID merged, UUID kept);

    /** A plan in which a person has a part. */
    interface PlanOfPerson {

        UUID getPaperId();

        String getSubject();

        String getState();
    }

    /** Plans in which the person presides or has a task, the newest year first. */
    @Query(nativeQuery = true, value = """
            select distinct p.id as "paperId", p.subject as subject, p.state as state, p.year as year
              from plan_link l
              join plan_item i on i.id = l.item_id and i.removed_at is null
              join plan_section s on s.id = i.section_id and s.removed_at is null
              join paper p on p.id = l.paper_id
             where l.person_id = :person and p.state <> 'REPLACED'
             order by p.year desc, p.id""")
    List<PlanOfPerson> plansOf(UUID person);
}
