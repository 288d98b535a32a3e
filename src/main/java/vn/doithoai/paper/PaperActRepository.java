package vn.doithoai.paper;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PaperActRepository extends JpaRepository<PaperAct, UUID> {

    @Query("select a from PaperAct a where a.paperId = :paper order by a.seq desc")
    List<PaperAct> of(UUID paper);
}
