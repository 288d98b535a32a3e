package vn.doithoai.personimport;

import jakarta.validation.Valid;
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
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Bringing a list of people (tải danh sách lên), saying what its columns are, dropping it again. */
@Controller
@RequestMapping(PersonImportController.PATH)
@RequiresPermission(Permission.PERSON_EDIT)
@HelpTopic("persons-import")
class PersonImportController {

    static final String PATH = "/desk/persons/import";

    private final PersonUploads uploads;

    PersonImportController(PersonUploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping
    String blank(Actor actor, Model model) {
        model.addAttribute("form", new PersonUploadForm());
        return upload(actor, model);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") PersonUploadForm form, BindingResult errors, Model model, Actor actor) {
        form.check(errors);
        return Respond.write(
                errors,
                () -> PATH + "/" + uploads.add(form.fileName(), form.content(), actor),
                () -> upload(actor, model));
    }

    @PostMapping("/{id}/columns")
    ModelAndView choose(
            @PathVariable UUID id,
            @ModelAttribute("columns") ImportColumnsForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Actor actor) {
        PersonUpload upload = uploads.find(id, actor);
        uploads.choose(id, form.sheetNumber(), form.said(upload.sheet()), actor);
        Flash.success(redirect, "personimport.flash.columns");
        return Respond.redirect(PATH + "/" + id);
    }

    @PostMapping("/{id}/disposal")
    ModelAndView discard(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        uploads.discard(id, actor);
        Flash.success(redirect, "personimport.flash.discarded");
        return Respond.redirect(PATH);
    }

    private String upload(Actor actor, Model model) {
        model.addAttribute("page", new ImportPages.UploadPage(uploads.waiting(actor)));
        return "personimport/upload";
    }
}
