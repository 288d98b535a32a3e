package vn.doithoai.registry;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PaperCopyRepository extends JpaRepository<PaperCopy, UUID> {

    @Query("select c from PaperCopy c where c.paperId = :paper order by c.handedOn, c.recordedAt, c.id")
    List<PaperCopy> of(UUID paper);
}
