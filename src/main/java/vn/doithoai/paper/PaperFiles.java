package vn.doithoai.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.document.KeptDocument;
import vn.doithoai.document.OfficialDocument;

/** The stored files of issued papers: written once, then only read. */
@Component
class PaperFiles {

    private final JdbcClient jdbc;

    PaperFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID paper, byte[] pdf, byte[] docx, OfficialDocument document, Instant now) {
        jdbc.sql("""
                        insert into paper_snapshot (paper_id, pdf, pdf_sha256, docx, docx_sha256, document, stored_at)
                        values (?, ?, ?, ?, ?, cast(? as jsonb), ?)""")
                .params(
                        paper,
                        pdf,
                        sha256(pdf),
                        docx,
                        sha256(docx),
                        KeptDocument.write(document),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The words that the files have; empty of a paper that was issued before they were kept. */
    Optional<OfficialDocument> document(UUID paper) {
        return jdbc.sql("select document from paper_snapshot where paper_id = ? and document is not null")
                .param(paper)
                .query(String.class)
                .optional()
                .map(KeptDocument::read);
    }

    Optional<String> pdfHash(UUID paper) {
        return jdbc.sql("select pdf_sha256 from paper_snapshot where paper_id = ?")
                .param(paper)
                .query(String.class)
                .optional();
    }

    Optional<byte[]> pdf(UUID paper) {
        return stored("select pdf from paper_snapshot where paper_id = ?", paper);
    }

    Optional<byte[]> docx(UUID paper) {
        return stored("select docx from paper_snapshot where paper_id = ?", paper);
    }

    private Optional<byte[]> stored(String sql, UUID paper) {
        return jdbc.sql(sql).param(paper).query((row, n) -> row.getBytes(1)).optional();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
