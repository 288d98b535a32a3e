package vn.doithoai.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonGroupRepository extends JpaRepository<PersonGroup, UUID> {

    /** Active members of every group that has any, counted in one go: once for each group takes many times as long. */
    @Query(nativeQuery = true, value = """
            select m.group_id, count(*) as members
              from person_group_member m join person p on p.id = m.person_id and p.closed_at is null
             group by m.group_id""")
    List<Members> members();

    @Query("select count(p) from Person p where p.closedAt is null and :group member of p.groups")
    long countMembers(UUID group);

    @Query("select g from PersonGroup g where lower(g.name) = lower(:name)")
    Optional<PersonGroup> findByNameIgnoringCase(String name);

    /** Of one group. */
    interface Members {

        UUID getGroupId();

        long getMembers();
    }
}
