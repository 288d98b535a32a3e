package vn.doithoai.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanRepository extends JpaRepository<Plan, UUID> {

    /** The plan in force of a year, of several the newest. */
    @Query(nativeQuery = true, value = """
            select p.paper_id from plan p join paper on paper.id = p.paper_id
             where paper.year = :year and paper.state = 'ISSUED'
             order by paper.issued_on desc, paper.number desc""")
    List<UUID> issuedOf(int year);

    /** The plans in force of all years, one a year, the latest year first. */
    @Query(nativeQuery = true, value = """
            select distinct on (paper.year) p.paper_id from plan p join paper on paper.id = p.paper_id
             where paper.state = 'ISSUED'
             order by paper.year desc, paper.issued_on desc, paper.number desc""")
    List<UUID> inForce();
}
