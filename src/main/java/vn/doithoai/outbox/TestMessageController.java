package vn.doithoai.outbox;

import jakarta.validation.Valid;
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
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** A test message (thư thử): whether the mail server takes what the program sends. */
@Controller
@RequestMapping(OutboxController.PATH + "/test-message")
@RequiresPermission(Permission.OUTBOX_TEST)
@HelpTopic("outbox")
class TestMessageController {

    private static final String VIEW = "outbox/test-message";

    private final MessageDesk desk;

    TestMessageController(MessageDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String blank(Actor actor, Model model) {
        model.addAttribute("form", new TestMessageForm());
        return page(actor, model);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") TestMessageForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Actor actor,
            Model model) {
        if (!errors.hasErrors() && !desk.missingSettings().isEmpty()) {
            errors.rejectValue("address", "NoServer");
        }
        return Respond.write(
                errors,
                () -> {
                    MessageId id = desk.test(form.getAddress(), actor);
                    Flash.success(redirect, "outbox.flash.tested");
                    return OutboxController.PATH + "/" + id.value();
                },
                () -> page(actor, model));
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("page", new OutboxPages.TestPage(OutboxPages.Rights.of(desk, actor)));
        return VIEW;
    }
}
