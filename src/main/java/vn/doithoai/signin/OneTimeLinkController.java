package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.doithoai.account.OneTimeLinks;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.shared.Token;
import vn.doithoai.throttle.Buckets.Refusal;
import vn.doithoai.throttle.ClientAddress;
import vn.doithoai.web.Everyone;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Respond;

/**
 * Choosing a password by a one-time link. A link that is not good is answered like any unknown address, and not too
 * often.
 */
@Controller
@Everyone
@HelpTopic("sign-in")
class OneTimeLinkController {

    private static final String PAGE = "signin/link";

    private final OneTimeLinks links;
    private final ChosenPasswordForm chosen;
    private final SignInLimits limits;
    private final Devices devices;

    OneTimeLinkController(OneTimeLinks links, ChosenPasswordForm chosen, SignInLimits limits, Devices devices) {
        this.links = links;
        this.chosen = chosen;
        this.limits = limits;
        this.devices = devices;
    }

    @GetMapping(PublicAddress.ACCOUNT_LINK + "/{token}")
    @Nullable
    String blank(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        OneTimeLinks.Holder holder = find(token);
        if (holder == null) {
            Refusal refusal = limits.takeForLink(ClientAddress.of(request)).orElse(null);
            if (refusal != null) {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.seconds()));
                response.sendError(429);
                return null;
            }
            throw new NotFound("no such link");
        }
        model.addAttribute("form", LinkForm.of(token));
        model.addAttribute("page", holder);
        return PAGE;
    }

    /** The token is a field of the form, so that it stands in no record of addresses. */
    @PostMapping(PublicAddress.ACCOUNT_LINK)
    ModelAndView create(
            @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        OneTimeLinks.Holder holder = find(form.getToken());
        if (holder == null) {
            throw new NotFound("no such link");
        }
        chosen.check(form.getNewPassword(), form.getNewPasswordAgain(), errors, holder.username(), holder.name());
        if (errors.hasErrors()) {
            model.addAttribute("page", holder);
            return Respond.invalid(PAGE);
        }
        links.use(Token.parse(form.getToken()).orElseThrow(), form.getNewPassword());
        devices.remember(holder.account().value(), request, response);
        return Respond.redirect(SignInReason.PASSWORD_CHOSEN.address());
    }

    private OneTimeLinks.@Nullable Holder find(@Nullable String token) {
        return Token.parse(token).flatMap(links::find).orElse(null);
    }
}
