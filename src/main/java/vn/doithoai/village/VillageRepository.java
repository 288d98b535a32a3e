package vn.doithoai.village;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VillageRepository extends JpaRepository<Village, UUID> {

    @Query(value = """
            select v from Village v left join fetch v.cluster c
             where v.searchText like concat('%', :folded, '%') escape '\\'
               and (:kind is null or v.kind = :kind)
               and (:cluster is null or c.id = :cluster)""", countQuery = """
            select count(v) from Village v
             where v.searchText like concat('%', :folded, '%') escape '\\'
               and (:kind is null or v.kind = :kind)
               and (:cluster is null or v.cluster.id = :cluster)""")
    Page<Village> search(String folded, @Nullable VillageKind kind, @Nullable UUID cluster, Pageable page);

    @Query("""
            select v from Village v left join fetch v.cluster
             where v.closedAt is null order by v.position, v.name""")
    List<Village> open();

    @Query("""
            select v from Village v left join fetch v.cluster c
             where v.closedAt is null and c.id = :cluster order by v.position, v.name""")
    List<Village> openIn(UUID cluster);

    @Query("""
            select v from Village v
             where v.closedAt is null and v.kind = :kind and lower(v.name) = lower(:name)""")
    Optional<Village> openNamed(VillageKind kind, String name);
}
