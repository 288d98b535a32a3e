package vn.doithoai.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.paper.PaperId;

/** Stored scans of signed originals. */
@Component
class PaperScans {

    private final JdbcClient jdbc;

    PaperScans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The database computes the hash and checks it ever after. */
    void store(PaperId paper, String fileName, String mediaType, byte[] content, Instant now, String actor) {
        jdbc.sql("""
                        insert into paper_scan (id, paper_id, file_name, media_type, content, sha256, added_at, added_by)
                        values (:id, :paper, :name, :type, :content, encode(sha256(:content), 'hex'), :at, :by)""")
                .param("id", UUID.randomUUID())
                .param("paper", paper.value())
                .param("name", fileName)
                .param("type", mediaType)
                .param("content", content)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", actor)
                .update();
    }

    /** Newest first. */
    List<Scan> of(PaperId paper) {
        return jdbc.sql("""
                        select id, file_name, media_type, octet_length(content), added_at, added_by
                          from paper_scan where paper_id = ? order by added_at desc, id""")
                .param(paper.value())
                .query((row, n) -> new Scan(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getString(6)))
                .list();
    }

    Optional<byte[]> content(PaperId paper, UUID scan) {
        return jdbc.sql("select content from paper_scan where paper_id = ? and id = ?")
                .params(paper.value(), scan)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }
}
