package vn.doithoai.paper;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.DocumentRenderer;
import vn.doithoai.document.OfficialDocument;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;

/** Papers as files (bản in): of an issued one always the same stored bytes, of another how it would print now. */
@Service
public class PaperPrints {

    private final Papers papers;
    private final PaperDocuments documents;
    private final DocumentRenderer renderer;
    private final PaperFiles files;

    PaperPrints(Papers papers, PaperDocuments documents, DocumentRenderer renderer, PaperFiles files) {
        this.papers = papers;
        this.documents = documents;
        this.renderer = renderer;
        this.files = files;
    }

    /** @throws vn.doithoai.document.MissingGlyphs of a paper on its way, when the font lacks characters */
    @Transactional(readOnly = true)
    public byte[] pdf(PaperId id, Actor actor) {
        Paper paper = papers.visible(id, actor);
        return paper.state().isIssued() ? issuedPdf(id) : renderer.pdf(documents.of(paper));
    }

    @Transactional(readOnly = true)
    public byte[] docx(PaperId id, Actor actor) {
        Paper paper = papers.visible(id, actor);
        return paper.state().isIssued()
                ? files.docx(paper.id()).orElseThrow(() -> new NotFound("DOCX of paper " + id.value()))
                : renderer.docx(documents.of(paper));
    }

    /** For the public: the stored PDF; not found unless the paper was issued. */
    @Transactional(readOnly = true)
    public byte[] issuedPdf(PaperId id) {
        return files.pdf(id.value()).orElseThrow(() -> new NotFound("PDF of paper " + id.value()));
    }

    /** The words of an issued paper as they are kept, for prints that differ in one line only; not found unless it was issued. */
    @Transactional(readOnly = true)
    public OfficialDocument issuedDocument(PaperId id) {
        return files.document(id.value()).orElseThrow(() -> new NotFound("words of paper " + id.value()));
    }

    /** SHA-256 of the stored PDF in hexadecimal digits; empty unless the paper was issued. */
    @Transactional(readOnly = true)
    public Optional<String> pdfHash(PaperId id) {
        return files.pdfHash(id.value());
    }
}
