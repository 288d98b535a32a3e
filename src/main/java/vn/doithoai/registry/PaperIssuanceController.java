package vn.doithoai.registry;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.doithoai.document.MissingGlyphs;
import vn.doithoai.document.MissingGlyphs.MissingGlyph;
import vn.doithoai.paper.IssuePreparation;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperIssues;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Taken;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Entering that a paper was issued (ban hành): number, date and signer from the records clerk's book. */
@Controller
@RequestMapping(PaperAddress.PATH + "/{id}/issuance")
@RequiresPermission(Permission.PAPER_ISSUE)
@HelpTopic("paper-issue")
class PaperIssuanceController {

    private final Papers papers;
    private final PaperIssues issues;
    private final IssuePreparation preparation;

    PaperIssuanceController(Papers papers, PaperIssues issues, IssuePreparation preparation) {
        this.papers = papers;
        this.issues = issues;
        this.preparation = preparation;
    }

    @ModelAttribute("signingForms")
    List<Option> signingForms() {
        return Option.ofEnum(SigningForm.values(), "paper.signingForm");
    }

    @GetMapping
    String blank(@PathVariable UUID id, Actor actor, Model model) {
        PaperSummary paper = papers.find(new PaperId(id), actor);
        var prepared = preparation.of(paper);
        model.addAttribute("form", IssuanceForm.of(prepared));
        PaperState moved = paper.state() == PaperState.APPROVED ? null : paper.state();
        return page(prepared, false, moved, false, List.of(), model);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") IssuanceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PaperSummary paper = papers.find(new PaperId(id), actor);
        var prepared = preparation.of(paper);
        form.check(prepared.automatic(), prepared.today(), prepared.approvedOn(), errors);
        boolean early = form.isEarly(prepared.approvedOn());
        if (!errors.hasErrors()) {
            try {
                issues.issue(
                        paper.id(), form.toDetails(prepared.automatic(), prepared.signers()), form.getVersion(), actor);
                Flash.success(redirect, "paper.flash.issued");
                return Respond.redirect(PaperAddress.PATH + "/" + id);
            } catch (Taken taken) {
                errors.rejectValue(taken.field(), "Taken");
            } catch (PaperIssues.ContentChanged changed) {
                return Respond.conflict(page(prepared, early, null, true, List.of(), model));
            } catch (MissingGlyphs unprintable) {
                return Respond.invalid(page(prepared, early, null, false, unprintable.glyphs(), model));
            } catch (StaleVersion | PaperMoveRefused late) {
                form.setVersion(paper.version());
                return Respond.conflict(page(prepared, early, paper.state(), false, List.of(), model));
            }
        }
        return Respond.invalid(page(prepared, early, null, false, List.of(), model));
    }

    private static String page(
            IssuePreparation.Prepared prepared,
            boolean early,
            @Nullable PaperState moved,
            boolean changed,
            List<MissingGlyph> unprintable,
            Model model) {
        model.addAttribute(
                "page",
                new RegistryPages.IssuancePage(
                        prepared.paper(),
                        prepared.signers().texts().stream()
                                .map(text -> new Option(text, text))
                                .toList(),
                        prepared.automatic(),
                        prepared.next(),
                        early,
                        moved,
                        changed,
                        unprintable));
        return "paper/issuance";
    }
}
