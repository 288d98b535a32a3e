package vn.doithoai.registry;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Attachment;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Scans of the signed original (bản quét đã ký): adding one, taking one away as a file. */
@Controller
@RequestMapping(PaperAddress.PATH + "/{id}/scan")
@RequiresPermission(Permission.PAPER_ISSUE)
@HelpTopic("paper-issue")
class PaperScanController {

    private final Papers papers;
    private final PaperArchive archive;

    PaperScanController(Papers papers, PaperArchive archive) {
        this.papers = papers;
        this.archive = archive;
    }

    @GetMapping
    String blank(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new ScanForm());
        return form(papers.issued(new PaperId(id), actor), model);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ScanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PaperSummary paper = papers.issued(new PaperId(id), actor);
        ScanType type = form.check(errors);
        return Respond.write(
                errors,
                () -> {
                    if (type != null) {
                        archive.addScan(
                                paper.id(), type.named(form.fileName()), type.mediaType(), form.content(), actor);
                    }
                    Flash.success(redirect, "paper.flash.scanAdded");
                    return PaperAddress.PATH + "/" + id;
                },
                () -> form(paper, model));
    }

    @GetMapping("/{scan}")
    @RequiresPermission(Permission.PAPER_VIEW)
    ResponseEntity<byte[]> show(@PathVariable UUID id, @PathVariable UUID scan, Actor actor) throws IOException {
        PaperArchive.ScanFile file = archive.scan(new PaperId(id), scan, actor);
        return Attachment.of(file.scan().fileName(), file.scan().mediaType(), out -> out.write(file.content()));
    }

    private static String form(PaperSummary paper, Model model) {
        model.addAttribute("page", new RegistryPages.ScanPage(paper));
        return "paper/scan";
    }
}
