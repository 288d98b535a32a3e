package vn.doithoai.field;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.Taken;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.History;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Taking a field out of use (ngừng dùng) and into use again; both may be repeated without effect. */
@Controller
@RequiresPermission(Permission.ORGANISATION_EDIT)
@HelpTopic("fields")
class FieldClosureController {

    private final Fields fields;
    private final History history;

    FieldClosureController(Fields fields, History history) {
        this.fields = fields;
        this.history = history;
    }

    @PostMapping(FieldController.PATH + "/{id}/closure")
    ModelAndView close(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        fields.close(new FieldId(id), actor);
        Flash.success(redirect, "field.flash.closed");
        return Respond.redirect(FieldController.PATH + "/" + id);
    }

    @PostMapping(FieldController.PATH + "/{id}/reopening")
    ModelAndView reopen(@PathVariable UUID id, RedirectAttributes redirect, Model model, Actor actor) {
        FieldSummary field = fields.find(new FieldId(id));
        try {
            fields.reopen(field.id(), actor);
            Flash.success(redirect, "field.flash.reopened");
            return Respond.redirect(FieldController.PATH + "/" + id);
        } catch (Taken taken) {
            model.addAttribute("page", new FieldPages.ShowPage(field, history.of("field", id), true, true));
            return Respond.conflict("field/show");
        }
    }
}
