package vn.doithoai.wordimport;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
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
import vn.doithoai.plan.PlanAddress;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Making a plan from a Word file (lấy kế hoạch từ tệp Word): bring the file, look at what each line is, begin the draft. */
@Controller
@RequestMapping(WordImportController.PATH)
@RequiresPermission(Permission.PAPER_DRAFT)
@HelpTopic("plans-from-word")
class WordImportController {

    static final String PATH = PlanAddress.PATH + "/import";

    private final WordUploads uploads;
    private final WordDrafts drafts;
    private final Clock clock;

    WordImportController(WordUploads uploads, WordDrafts drafts, Clock clock) {
        this.uploads = uploads;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String blank(Actor actor, Model model) {
        model.addAttribute("form", new WordUploadForm());
        return upload(actor, model);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") WordUploadForm form, BindingResult errors, Model model, Actor actor) {
        form.check(errors);
        return Respond.write(
                errors,
                () -> PATH + "/" + uploads.add(form.fileName(), form.content(), actor),
                () -> upload(actor, model));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "1") String page, Actor actor, Model model) {
        WordUpload upload = uploads.find(id, actor);
        WordReading reading = WordReading.of(upload);
        var review = WordImportPages.review(upload, reading, number(page));
        int year = WordDrafts.yearOf(reading.plan(), LocalDate.now(clock).getYear());
        model.addAttribute("form", WordReviewForm.of(shown(reading, review), year));
        model.addAttribute("page", review);
        return "wordimport/review";
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") String page,
            @Valid @ModelAttribute("form") WordReviewForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        WordReading reading = WordReading.of(uploads.find(id, actor));
        return Respond.write(
                errors,
                () -> {
                    uploads.change(id, reading.sensible(form.getParts()), actor);
                    if (form.isDraft()) {
                        Flash.success(redirect, "wordimport.flash.begun");
                        return PlanAddress.edit(drafts.begin(id, form.getYear(), actor));
                    }
                    Flash.success(redirect, "wordimport.flash.changed");
                    return PATH + "/" + id + "?page=" + number(form.pageAfter(page));
                },
                () -> {
                    var review = WordImportPages.review(uploads.find(id, actor), reading, number(page));
                    form.fillFrom(shown(reading, review));
                    model.addAttribute("page", review);
                    return "wordimport/review";
                });
    }

    @PostMapping("/{id}/disposal")
    ModelAndView discard(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        uploads.discard(id, actor);
        Flash.success(redirect, "wordimport.flash.discarded");
        return Respond.redirect(PATH);
    }

    private String upload(Actor actor, Model model) {
        model.addAttribute("page", new WordImportPages.UploadPage(uploads.own(actor)));
        return "wordimport/upload";
    }

    private static Map<Integer, Part> shown(WordReading reading, WordImportPages.ReviewPage review) {
        int from = (review.number() - 1) * WordImportPages.LINES;
        return reading.parts(from, from + WordImportPages.LINES);
    }

    /** Nonsense is the first page. */
    private static int number(String page) {
        return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
    }
}
