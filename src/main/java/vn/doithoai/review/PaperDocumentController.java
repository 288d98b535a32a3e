package vn.doithoai.review;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.document.DocumentRenderer;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperPrints;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Attachment;
import vn.doithoai.web.RequiresPermission;

/** A paper as a file: from its issue on always the same bytes. */
@Controller
@RequiresPermission(Permission.PAPER_VIEW)
class PaperDocumentController {

    private final Papers papers;
    private final PaperPrints prints;

    PaperDocumentController(Papers papers, PaperPrints prints) {
        this.papers = papers;
        this.prints = prints;
    }

    @GetMapping(PaperAddress.PATH + "/{id}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor actor) throws IOException {
        PaperSummary paper = papers.find(new PaperId(id), actor);
        byte[] content = prints.pdf(paper.id(), actor);
        return Attachment.of(fileName(paper, "pdf"), "application/pdf", out -> out.write(content));
    }

    @GetMapping(PaperAddress.PATH + "/{id}/document.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id, Actor actor) throws IOException {
        PaperSummary paper = papers.find(new PaperId(id), actor);
        byte[] content = prints.docx(paper.id(), actor);
        return Attachment.of(fileName(paper, "docx"), DocumentRenderer.DOCX, out -> out.write(content));
    }

    /** "27-KH-UBND Đối thoại trực tiếp … .pdf", a draft without number by kind. */
    private static String fileName(PaperSummary paper, String ending) {
        String code = paper.code();
        String subject = paper.details().subject();
        String shortened =
                subject.length() <= 80 ? subject : subject.substring(0, 80).strip();
        return (code == null ? paper.details().kind().word() : code) + " " + shortened + "." + ending;
    }
}
