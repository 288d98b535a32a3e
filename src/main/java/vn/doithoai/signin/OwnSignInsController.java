package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Respond;
import vn.doithoai.web.SignedIn;

/** One's own sign-ins (lần đăng nhập của tôi): where one is signed in, and signing out there. */
@Controller
@RequestMapping(OwnSignInsController.PATH)
@SignedIn
@HelpTopic("sign-in")
class OwnSignInsController {

    static final String PATH = "/desk/sign-ins";

    private final SignIns signIns;
    private final SignInRecords records;

    OwnSignInsController(SignIns signIns, SignInRecords records) {
        this.signIns = signIns;
        this.records = records;
    }

    @GetMapping
    String index(HttpServletRequest request, Actor actor, Model model) {
        model.addAttribute("page", signIns.of(account(actor), request));
        return "signin/own";
    }

    @PostMapping("/{handle}/end")
    ModelAndView end(@PathVariable String handle, RedirectAttributes redirect, Actor actor) {
        if (signIns.end(account(actor), handle)) {
            records.ended(actor, "signIn.endedElsewhere");
        }
        Flash.success(redirect, "signin.flash.ended");
        return Respond.redirect(PATH);
    }

    @PostMapping("/others/end")
    ModelAndView endOthers(HttpServletRequest request, RedirectAttributes redirect, Actor actor) {
        int ended = signIns.endOthers(account(actor), request);
        if (ended > 0) {
            records.ended(actor, "signIn.endedElsewhere");
        }
        Flash.success(redirect, "signin.flash.othersEnded", ended);
        return Respond.redirect(PATH);
    }

    private static UUID account(Actor actor) {
        return Objects.requireNonNull(actor.accountId());
    }
}
