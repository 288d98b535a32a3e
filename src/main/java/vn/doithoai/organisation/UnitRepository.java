package vn.doithoai.organisation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitRepository extends JpaRepository<Unit, UUID> {

    @Query("""
            select u from Unit u
             where u.searchText like concat('%', :folded, '%') escape '\\'
               and (:kind is null or u.kind = :kind)""")
    Page<Unit> search(String folded, @Nullable UnitKind kind, Pageable page);

    @Query("select u from Unit u where lower(u.name) = lower(:name)")
    Optional<Unit> findByNameIgnoringCase(String name);
}
