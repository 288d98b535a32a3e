package vn.doithoai.account;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.web.Everyone;

/** The sign-in page (đăng nhập); the check itself is Spring Security's, which forwards a refused sign-in here. */
@Controller
@Everyone
class SignInController {

    @GetMapping(PublicAddress.LOGIN)
    ModelAndView blank() {
        return new ModelAndView("account/sign-in", "refused", false);
    }

    @RequestMapping(path = PublicAddress.LOGIN, method = RequestMethod.POST)
    ModelAndView refused() {
        var page = new ModelAndView("account/sign-in", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("refused", true);
        return page;
    }
}
