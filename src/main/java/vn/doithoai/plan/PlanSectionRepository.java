package vn.doithoai.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanSectionRepository extends JpaRepository<PlanSection, UUID> {

    /** All of a plan in their order, removed ones among them, with their items in one statement. */
    @Query("""
            select s from PlanSection s left join fetch s.items
             where s.paperId = :paper order by s.position, s.id""")
    List<PlanSection> of(UUID paper);

    @Query("select s from PlanSection s left join fetch s.items where s.id = :id and s.paperId = :paper")
    Optional<PlanSection> find(UUID id, UUID paper);
}
