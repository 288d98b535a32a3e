package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.throttle.Buckets.Refusal;
import vn.doithoai.web.Everyone;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Respond;

/** The sign-in page (đăng nhập); what was refused comes back with the user name kept. */
@Controller
@Everyone
@HelpTopic("sign-in")
class SignInController {

    private static final String PAGE = "signin/sign-in";

    private final SignInCheck check;
    private final SignIns signIns;
    private final Devices devices;
    private final Destination destination;

    SignInController(SignInCheck check, SignIns signIns, Devices devices, Destination destination) {
        this.check = check;
        this.signIns = signIns;
        this.devices = devices;
        this.destination = destination;
    }

    @GetMapping(PublicAddress.LOGIN)
    String blank(@RequestParam(required = false) @Nullable String reason, HttpServletRequest request, Model model) {
        if (request.getUserPrincipal() != null) {
            return "redirect:/desk";
        }
        model.addAttribute("form", new SignInForm());
        model.addAttribute("reason", SignInReason.named(reason));
        return PAGE;
    }

    /**
     * No {@code @PostMapping}, which would put it all into one transaction: a refused sign-in must be recorded too, and
     * computing a hash must not keep a connection busy. Signing in twice does no harm.
     */
    @RequestMapping(path = PublicAddress.LOGIN, method = RequestMethod.POST)
    ModelAndView create(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInCheck.Result result = check.check(form.getUsername(), form.getPassword(), devices.visitor(request));
        UUID account = result.account();
        if (account != null) {
            signIns.start(account, request, response);
            devices.remember(account, request, response);
            return Respond.redirect(destination.of(account, request, response));
        }
        Refusal refusal = result.refusal();
        if (refusal != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.seconds()));
            errors.rejectValue("username", "signin.tooMany", new Object[] {refusal.minutes()}, null);
            return new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
        }
        errors.rejectValue("username", "signin.refused");
        return Respond.invalid(PAGE);
    }
}
