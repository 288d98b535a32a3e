package vn.doithoai.heldform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.formkey.KeptFields;
import vn.doithoai.shared.Actor;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Respond;
import vn.doithoai.web.SignedIn;

/** Shows its sender the form that was kept, with one button that sends it on. */
@Controller
@SignedIn
@HelpTopic("sign-in")
class HeldFormController {

    private final HeldForms forms;

    HeldFormController(HeldForms forms) {
        this.forms = forms;
    }

    @GetMapping(HeldForms.PATH)
    String show(HttpServletRequest request, Actor actor, Model model) {
        return forms.find(account(actor), request)
                .map(kept -> page(kept, model))
                .orElse("redirect:/desk");
    }

    @PostMapping(HeldForms.PATH + "/disposal")
    ModelAndView discard(
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect, Actor actor) {
        forms.discard(account(actor), request, response);
        Flash.notice(redirect, "heldform.flash.discarded");
        return Respond.redirect("/desk");
    }

    private static String page(KeptFields kept, Model model) {
        model.addAttribute("kept", kept);
        return "heldform/show";
    }

    private static UUID account(Actor actor) {
        return Objects.requireNonNull(actor.accountId());
    }
}
