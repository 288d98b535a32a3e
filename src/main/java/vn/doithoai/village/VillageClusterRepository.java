package vn.doithoai.village;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VillageClusterRepository extends JpaRepository<VillageCluster, UUID> {

    @Query("""
            select new vn.doithoai.village.CountedCluster(c,
                   (select count(v) from Village v where v.cluster = c and v.closedAt is null))
              from VillageCluster c""")
    Page<CountedCluster> counted(Pageable page);

    @Query("""
            select new vn.doithoai.village.CountedCluster(c,
                   (select count(v) from Village v where v.cluster = c and v.closedAt is null))
              from VillageCluster c where c.closedAt is null order by c.position, c.name""")
    List<CountedCluster> open();

    @Query("""
            select new vn.doithoai.village.CountedCluster(c,
                   (select count(v) from Village v where v.cluster = c and v.closedAt is null))
              from VillageCluster c where c.id = :id""")
    Optional<CountedCluster> counted(UUID id);

    @Query("select c from VillageCluster c where c.closedAt is null and lower(c.name) = lower(:name)")
    Optional<VillageCluster> openNamed(String name);
}
