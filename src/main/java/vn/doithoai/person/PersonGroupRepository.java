package vn.doithoai.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonGroupRepository extends JpaRepository<PersonGroup, UUID> {

    @Query("""
            select new vn.doithoai.person.CountedGroup(g,
                   (select count(p) from Person p where p.closedAt is null and g.id member of p.groups))
              from PersonGroup g order by g.name""")
    List<CountedGroup> counted();

    @Query("select count(p) from Person p where p.closedAt is null and :group member of p.groups")
    long countMembers(UUID group);

    @Query("select g from PersonGroup g where lower(g.name) = lower(:name)")
    Optional<PersonGroup> findByNameIgnoringCase(String name);
}
