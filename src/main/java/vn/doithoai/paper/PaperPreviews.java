package vn.doithoai.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.DocumentRenderer;
import vn.doithoai.document.MissingGlyphs.MissingGlyph;
import vn.doithoai.document.OfficialDocument;
import vn.doithoai.document.PrintedDocument;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;

/** How papers print, on a page (xem trước). */
@Component
public class PaperPreviews {

    private final Papers papers;
    private final PaperDocuments documents;
    private final DocumentRenderer renderer;
    private final PaperFiles files;

    PaperPreviews(Papers papers, PaperDocuments documents, DocumentRenderer renderer, PaperFiles files) {
        this.papers = papers;
        this.documents = documents;
        this.renderer = renderer;
        this.files = files;
    }

    /** What stands in a form, saved or not. */
    @Transactional(readOnly = true)
    public Preview of(PaperDetails details, PaperContent content) {
        return preview(documents.draft(details, content).build());
    }

    /** A paper as it stands now, an issued one as it was issued. */
    @Transactional(readOnly = true)
    public Preview of(PaperId id, Actor actor) {
        return preview(papers.visible(id, actor));
    }

    /** For the public; not found unless the paper was issued. */
    @Transactional(readOnly = true)
    public Preview issued(PaperId id) {
        Paper paper = papers.load(id);
        if (!paper.state().isIssued()) {
            throw new NotFound("issued paper " + id.value());
        }
        return preview(paper);
    }

    private Preview preview(Paper paper) {
        return preview(files.document(paper.id()).orElseGet(() -> documents.of(paper)));
    }

    private Preview preview(OfficialDocument document) {
        return new Preview(renderer.preview(document), PaperText.of(document), renderer.unprintable(document));
    }

    /**
     * @param text the same words part by part
     * @param unprintable characters that the printed font lacks, with where they stand
     */
    public record Preview(PrintedDocument printed, PaperText text, List<MissingGlyph> unprintable) {}
}
