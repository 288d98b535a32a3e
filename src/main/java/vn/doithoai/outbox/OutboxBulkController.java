package vn.doithoai.outbox;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Many messages at once: a page that tells how many, then exactly those or none. */
@Controller
@RequestMapping(OutboxController.PATH + "/bulk-act")
@RequiresPermission(Permission.OUTBOX_RELEASE)
@HelpTopic("outbox")
class OutboxBulkController {

    private static final String VIEW = "outbox/bulk";
    private static final int SHOWN = 10;

    private final MessageDesk desk;

    OutboxBulkController(MessageDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String blank(@ModelAttribute("form") BulkForm form, BindingResult errors, Actor actor, Model model) {
        return page(act(form), form, false, actor, model);
    }

    @PostMapping
    ModelAndView create(
            @ModelAttribute("form") BulkForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Actor actor,
            Model model) {
        BulkAct asked = act(form);
        try {
            if (!errors.hasErrors()) {
                desk.act(asked, form.toChoice(), form.getCount(), actor);
                Flash.success(redirect, "outbox.flash.bulk." + asked, form.getCount());
                return Respond.redirect(OutboxController.PATH);
            }
        } catch (StaleVersion | NoMailServer nothingDone) {
            // falls through to the question as it is now
        }
        return Respond.conflict(page(asked, form, true, actor, model));
    }

    private String page(BulkAct act, BulkForm form, boolean changed, Actor actor, Model model) {
        form.upTo(desk.last(actor));
        BulkAct.Choice choice = form.toChoice();
        model.addAttribute(
                "page",
                new OutboxPages.BulkPage(
                        act,
                        desk.count(act, choice, actor),
                        desk.first(act, choice, SHOWN, actor),
                        form,
                        OutboxPages.Rights.of(desk, actor),
                        changed));
        return VIEW;
    }

    private static BulkAct act(BulkForm form) {
        return Optional.ofNullable(form.getAct()).orElseThrow(() -> new NotFound("such an act"));
    }
}
