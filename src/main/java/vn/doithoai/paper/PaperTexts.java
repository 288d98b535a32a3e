package vn.doithoai.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of papers as they were submitted and approved. */
@Component
class PaperTexts {

    private final JdbcClient jdbc;

    PaperTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PaperAct act, PaperText text) {
        jdbc.sql("insert into paper_text (act_id, text) values (?, ?)")
                .params(act.id(), text.lines())
                .update();
    }

    /** The words that were approved last. */
    Optional<String> approved(UUID paper) {
        return jdbc.sql("""
                        select t.text from paper_text t join paper_act a on a.id = t.act_id
                         where a.paper_id = ? and a.kind = 'APPROVAL' order by a.seq desc limit 1""").param(paper).query(String.class).optional();
    }

    /**
     * The words that a reviewer decided on last: those of the last submission that was returned or approved before the
     * latest one. Empty at the first submission.
     */
    Optional<List<String>> decidedBefore(UUID paper) {
        return jdbc.sql("""
                        select t.text from paper_text t join paper_act a on a.id = t.act_id
                         where a.paper_id = :paper and a.kind = 'SUBMISSION'
                           and exists (select 1 from paper_act d where d.paper_id = :paper and d.seq > a.seq
                                          and d.kind in ('RETURN', 'APPROVAL')
                                          and d.seq < (select max(s.seq) from paper_act s
                                                        where s.paper_id = :paper and s.kind = 'SUBMISSION'))
                           and a.seq < (select max(s.seq) from paper_act s
                                        where s.paper_id = :paper and s.kind = 'SUBMISSION')
                         order by a.seq desc limit 1""")
                .param("paper", paper)
                .query(String.class)
                .optional()
                .map(text -> text.lines().toList());
    }
}
