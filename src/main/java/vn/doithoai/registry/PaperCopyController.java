package vn.doithoai.registry;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Who got copies of an issued paper (chuyển văn bản cho nơi nhận). */
@Controller
@RequestMapping(PaperAddress.PATH + "/{id}/copies")
@RequiresPermission(Permission.PAPER_ISSUE)
@HelpTopic("paper-issue")
class PaperCopyController {

    private final Papers papers;
    private final PaperArchive archive;
    private final Clock clock;

    PaperCopyController(Papers papers, PaperArchive archive, Clock clock) {
        this.papers = papers;
        this.archive = archive;
        this.clock = clock;
    }

    @ModelAttribute("channels")
    List<Option> channels() {
        return Option.ofEnum(CopyChannel.values(), "paper.copy.form.channel");
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", PaperCopyForm.blank(LocalDate.now(clock)));
        return form(papers.issued(new PaperId(id), actor), model);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PaperCopyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PaperSummary paper = papers.issued(new PaperId(id), actor);
        form.check(paper.issuedOn(), LocalDate.now(clock), errors);
        return Respond.write(
                errors,
                () -> {
                    archive.handOut(paper.id(), form.toDetails(), actor);
                    Flash.success(redirect, "paper.flash.copied", form.getRecipient());
                    return PaperAddress.PATH + "/" + id + "#copies";
                },
                () -> form(paper, model));
    }

    private String form(PaperSummary paper, Model model) {
        List<String> done =
                archive.copies(paper.id()).stream().map(CopyDetails::recipient).toList();
        List<Option> open = paper.details().recipients().stream()
                .filter(recipient -> !done.contains(recipient))
                .map(recipient -> new Option(recipient, recipient))
                .toList();
        model.addAttribute("page", new RegistryPages.CopyPage(paper, open));
        return "paper/copy";
    }
}
