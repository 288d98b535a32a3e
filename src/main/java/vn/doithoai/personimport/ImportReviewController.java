package vn.doithoai.personimport;

import java.util.Arrays;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Looking at every row of a list before it is taken in (xem trước), and taking it in. */
@Controller
@RequestMapping(PersonImportController.PATH + "/{id}")
@RequiresPermission(Permission.PERSON_EDIT)
@HelpTopic("persons-import")
class ImportReviewController {

    private final PersonUploads uploads;
    private final ImportPlanner planner;
    private final ImportRuns runs;
    private final ImportPages pages;

    ImportReviewController(PersonUploads uploads, ImportPlanner planner, ImportRuns runs, ImportPages pages) {
        this.uploads = uploads;
        this.planner = planner;
        this.runs = runs;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page,
            Actor actor,
            Model model) {
        PersonUpload upload = uploads.find(id, actor);
        if (upload.result() != null) {
            model.addAttribute("upload", upload);
            return "personimport/result";
        }
        ImportPlan plan = planner.plan(upload);
        var review = pages.review(upload, plan, kind(kind), number(page));
        model.addAttribute("form", ImportRowsForm.of(plan, ImportPages.shown(plan, kind(kind), number(page))));
        return review(upload, plan, review, model);
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page,
            @ModelAttribute("form") ImportRowsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PersonUpload upload = uploads.hold(id, actor);
        if (upload.result() != null) {
            return Respond.redirect(PersonImportController.PATH + "/" + id);
        }
        ImportPlan stored = planner.plan(upload);
        var said = form.said(stored);
        ImportPlan plan = stored.with(said);
        if (form.isCommit() && !plan.mark().equals(form.getMark())) {
            return Respond.conflict(again(upload, plan, kind, page, form, true, model));
        }
        if (form.isCommit()) {
            form.check(plan, errors);
        }
        return Respond.write(
                errors,
                () -> {
                    uploads.choose(id, said, actor);
                    if (form.isCommit()) {
                        return runs.start(upload.kept(), plan, form.getSuspected(), actor);
                    }
                    Flash.success(redirect, "personimport.flash.choices");
                    return address(id, kind, form.pageAfter(page));
                },
                () -> again(upload, plan, kind, page, form, false, model),
                () -> again(upload, plan, kind, page, form, true, model));
    }

    private String again(
            PersonUpload upload,
            ImportPlan plan,
            String kind,
            String page,
            ImportRowsForm form,
            boolean changed,
            Model model) {
        form.fill(plan, ImportPages.shown(plan, kind(kind), number(page)));
        var review = pages.review(upload, plan, kind(kind), number(page));
        return review(upload, plan, changed ? review.changedMeanwhile() : review, model);
    }

    private static String review(PersonUpload upload, ImportPlan plan, ImportPages.ReviewPage review, Model model) {
        model.addAttribute("columns", ImportColumnsForm.of(upload, plan));
        model.addAttribute("page", review);
        return "personimport/review";
    }

    private static String address(UUID id, String kind, String page) {
        RowKind known = kind(kind);
        return PersonImportController.PATH + "/" + id + "?page=" + number(page)
                + (known == null ? "" : "&kind=" + known);
    }

    /** Nonsense is all of them. */
    private static @Nullable RowKind kind(String text) {
        return Arrays.stream(RowKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** Nonsense is the first page. */
    private static int number(String page) {
        return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
    }
}
