package vn.doithoai.field;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FieldRepository extends JpaRepository<Field, UUID> {

    @Query("""
            select f from Field f
             where f.searchText like concat('%', :folded, '%') escape '\\'
               and (:unit is null or f.unitId = :unit)""")
    Page<Field> search(String folded, @Nullable UUID unit, Pageable page);

    @Query("select f from Field f where f.closedAt is null order by f.position, f.name")
    List<Field> open();

    @Query("select f from Field f where f.closedAt is null and f.officerId = :officer order by f.position, f.name")
    List<Field> openOfOfficer(UUID officer);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Field f set f.officerId = :kept where f.officerId = :merged")
    void handOver(UUID merged, UUID kept);

    @Query("select f from Field f where f.closedAt is null and lower(f.name) = lower(:name)")
    Optional<Field> openNamed(String name);
}
