package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.account.Password;
import vn.doithoai.account.Passwords;
import vn.doithoai.shared.Actor;
import vn.doithoai.throttle.Buckets.Refusal;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Respond;
import vn.doithoai.web.SignedIn;

/** Changing one's own password (đổi mật khẩu); one is signed out everywhere else. */
@Controller
@SignedIn
@HelpTopic("sign-in")
class OwnPasswordController {

    private static final String PATH = "/desk/password";
    private static final String PAGE = "signin/password";

    private final Passwords passwords;
    private final ChosenPasswordForm chosen;
    private final SignInLimits limits;
    private final SignIns signIns;

    OwnPasswordController(Passwords passwords, ChosenPasswordForm chosen, SignInLimits limits, SignIns signIns) {
        this.passwords = passwords;
        this.chosen = chosen;
        this.limits = limits;
        this.signIns = signIns;
    }

    @GetMapping(PATH)
    String edit(Actor actor, Model model) {
        model.addAttribute("form", new PasswordForm());
        model.addAttribute("username", passwords.usernameOf(actor));
        return PAGE;
    }

    @PostMapping(PATH)
    ModelAndView update(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Actor actor) {
        String username = passwords.usernameOf(actor);
        model.addAttribute("username", username);
        chosen.check(form.getNewPassword(), form.getNewPasswordAgain(), errors, username, actor.name());
        if (errors.hasErrors()) {
            return Respond.invalid(PAGE);
        }
        UUID account = Objects.requireNonNull(actor.accountId());
        Refusal refusal = limits.takeForOwnPassword(account).orElse(null);
        if (refusal != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.seconds()));
            errors.rejectValue("oldPassword", "signin.tooMany", new Object[] {refusal.minutes()}, null);
            return new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
        }
        Password old = form.getOldPassword() == null ? Password.of(null) : form.getOldPassword();
        if (!passwords.change(old, form.getNewPassword(), actor)) {
            errors.rejectValue("oldPassword", "signin.password.oldWrong");
            return Respond.invalid(PAGE);
        }
        int ended = signIns.endOthers(account, request);
        Flash.success(
                redirect, ended == 0 ? "signin.flash.passwordChanged" : "signin.flash.passwordChangedEnded", ended);
        return Respond.redirect(OwnSignInsController.PATH);
    }
}
