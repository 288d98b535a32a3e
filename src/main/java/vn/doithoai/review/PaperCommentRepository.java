package vn.doithoai.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PaperCommentRepository extends JpaRepository<PaperComment, UUID> {

    @Query("select c from PaperComment c where c.paperId = :paper order by c.at, c.id")
    List<PaperComment> on(UUID paper);
}
