package vn.doithoai.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.doithoai.account.PasswordRules;
import vn.doithoai.organisation.CommuneForm;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.throttle.Buckets;
import vn.doithoai.throttle.Buckets.Refusal;
import vn.doithoai.throttle.ClientAddress;
import vn.doithoai.web.Everyone;
import vn.doithoai.web.Option;
import vn.doithoai.web.Respond;

/** The set-up page (thiết lập ban đầu): there while no account exists, afterwards an unknown address for ever. */
@Controller
@Everyone
class SetUpController {

    private static final String PAGE = "setup/form";

    private final SetUps setUps;
    private final SetUpKey key;
    private final PasswordRules rules;
    private final Buckets tries;

    SetUpController(SetUps setUps, SetUpKey key, PasswordRules rules, Clock clock) {
        this.setUps = setUps;
        this.key = key;
        this.rules = rules;
        this.tries = new Buckets(1000, clock, new Buckets.Limit(20, Duration.ofSeconds(30)));
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return CommuneForm.kinds();
    }

    @GetMapping(PublicAddress.SET_UP)
    String blank(Model model) {
        refuseWhenDone();
        model.addAttribute("form", new SetUpForm());
        return PAGE;
    }

    @PostMapping(PublicAddress.SET_UP)
    ModelAndView create(
            @Valid @ModelAttribute("form") SetUpForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        refuseWhenDone();
        Refusal refusal = tries.take(ClientAddress.of(request)).orElse(null);
        if (refusal != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.seconds()));
            errors.rejectValue("key", "setup.tooMany", new Object[] {refusal.minutes()}, null);
            return new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
        }
        checkKey(form, errors);
        checkPassword(form, errors);
        if (errors.hasErrors()) {
            return Respond.invalid(PAGE);
        }
        setUps.setUp(form.getCommune().toDetails(), form.getFullName(), form.getUsername(), form.getNewPassword());
        return Respond.redirect(PublicAddress.LOGIN + "?reason=SET_UP");
    }

    private void refuseWhenDone() {
        if (setUps.isDone()) {
            throw new NotFound("set-up is done");
        }
    }

    private void checkKey(SetUpForm form, BindingResult errors) {
        if (form.getKey() != null && !key.fits(form.getKey())) {
            errors.rejectValue("key", "setup.wrongKey");
        }
    }

    private void checkPassword(SetUpForm form, BindingResult errors) {
        rules.problem(
                        form.getNewPassword(),
                        form.getUsername(),
                        form.getFullName(),
                        form.getCommune().getName())
                .ifPresentOrElse(problem -> errors.rejectValue("newPassword", problem.code()), () -> {
                    if (!Objects.equals(form.getNewPassword(), form.getNewPasswordAgain())) {
                        errors.rejectValue("newPasswordAgain", "setup.passwordsDiffer");
                    }
                });
    }
}
