package vn.doithoai.letter;

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
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.PaperPreviews;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.paper.Signers;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Writing a free paper (soạn công văn, tờ trình, thông báo). */
@Controller
@RequestMapping(PaperAddress.PATH)
@RequiresPermission(Permission.PAPER_DRAFT)
@HelpTopic("papers")
class LetterController {

    private static final String FORM = "letter/form";
    private static final String[] FIELDS = {
        "kind",
        "unit",
        "subject",
        "addressees",
        "legalBases",
        "body",
        "recipients",
        "signingForm",
        "signerPost",
        "signer",
        "urgency",
        "circulation",
        "drafterSign",
        "copies",
        "contact"
    };

    private final Letters letters;
    private final Papers papers;
    private final LetterChoices choices;
    private final PaperPreviews previews;

    LetterController(Letters letters, Papers papers, LetterChoices choices, PaperPreviews previews) {
        this.letters = letters;
        this.papers = papers;
        this.choices = choices;
        this.previews = previews;
    }

    @GetMapping("/new")
    String blank(Model model) {
        LetterForm form = LetterForm.blank();
        model.addAttribute("form", form);
        return page(form, null, null, null, model);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") LetterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        form.check(errors);
        return Respond.write(
                errors,
                () -> {
                    PaperId id = letters.write(form.toDetails(choices.year(), choices.signers()), actor);
                    Flash.success(redirect, "letter.flash.created");
                    return PaperAddress.of(id);
                },
                () -> page(form, null, null, null, model));
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        PaperSummary paper = papers.find(new PaperId(id), actor);
        LetterForm form = stored(paper, actor);
        model.addAttribute("form", form);
        return page(form, paper, null, paper.state().isEditable() ? null : paper.state(), model);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LetterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PaperSummary paper = papers.find(new PaperId(id), actor);
        LetterForm stored = stored(paper, actor);
        form.check(errors);
        try {
            return Respond.write(
                    errors,
                    () -> {
                        Signers signers = choices.signers();
                        letters.change(
                                paper.id(), form.toDetails(paper.details().year(), signers), form.getVersion(), actor);
                        Flash.success(redirect, "letter.flash.changed");
                        return PaperAddress.of(paper.id());
                    },
                    () -> page(form, paper, null, null, model),
                    () -> page(form, paper, conflict(form, stored), null, model));
        } catch (PaperMoveRefused notADraft) {
            return Respond.conflict(page(form, paper, null, notADraft.state(), model));
        }
    }

    private LetterForm stored(PaperSummary paper, Actor actor) {
        return LetterForm.of(letters.find(paper.id(), actor), paper.version(), choices.signers());
    }

    private Conflict conflict(LetterForm mine, LetterForm stored) {
        return Conflict.between(mine, stored, "letter.form", FIELDS).withChoices("unit", choices.units());
    }

    private String page(
            LetterForm form,
            @Nullable PaperSummary paper,
            @Nullable Conflict conflict,
            @Nullable PaperState moved,
            Model model) {
        Signers signers = choices.signers();
        PaperPreviews.Preview preview = null;
        if (form.isPrintable()) {
            LetterDetails typed = form.toDetails(choices.year(), signers);
            preview = previews.of(typed.paper(), typed.content());
        }
        model.addAttribute(
                "page",
                new LetterPages.FormPage(
                        paper,
                        choices.kinds(),
                        choices.units(),
                        choices.signingForms(),
                        signers.texts().stream()
                                .map(text -> new Option(text, text))
                                .toList(),
                        conflict,
                        moved,
                        preview == null ? null : preview.printed(),
                        preview == null ? List.of() : preview.unprintable()));
        return FORM;
    }
}
