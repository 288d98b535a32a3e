package vn.doithoai.outbox;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** What is done with one message from its page; somebody who was faster wins (409). */
@Controller
@RequestMapping(OutboxController.PATH + "/{id}")
@RequiresPermission(Permission.OUTBOX_RELEASE)
@HelpTopic("outbox")
class MessageMoveController {

    private interface Move {
        void by(MessageId id, long version, Actor actor);
    }

    private final MessageDesk desk;
    private final MessageSources sources;

    MessageMoveController(MessageDesk desk, MessageSources sources) {
        this.desk = desk;
        this.sources = sources;
    }

    @PostMapping("/release")
    ModelAndView release(
            @PathVariable UUID id,
            @ModelAttribute("form") MessageMoveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return move(id, form, errors, desk::release, "outbox.flash.released", model, redirect, actor);
    }

    @PostMapping("/retry")
    ModelAndView retry(
            @PathVariable UUID id,
            @ModelAttribute("form") MessageMoveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return move(id, form, errors, desk::retry, "outbox.flash.retried", model, redirect, actor);
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(
            @PathVariable UUID id,
            @ModelAttribute("form") MessageMoveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return move(id, form, errors, desk::confirm, "outbox.flash.confirmed", model, redirect, actor);
    }

    @PostMapping("/disposal")
    ModelAndView discard(
            @PathVariable UUID id,
            @ModelAttribute("form") MessageMoveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return move(id, form, errors, desk::discard, "outbox.flash.discarded", model, redirect, actor);
    }

    private ModelAndView move(
            UUID id,
            MessageMoveForm form,
            BindingResult errors,
            Move move,
            String done,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        try {
            if (!errors.hasErrors()) {
                move.by(new MessageId(id), form.getVersion(), actor);
                Flash.success(redirect, done);
                return Respond.redirect(OutboxController.PATH + "/" + id);
            }
        } catch (StaleVersion | NoMailServer nothingDone) {
            // falls through to the page as it is now
        }
        model.addAttribute("page", OutboxController.page(desk, sources, id, true, actor));
        return Respond.conflict("outbox/show");
    }
}
