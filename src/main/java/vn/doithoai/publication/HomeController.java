package vn.doithoai.publication;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.web.Everyone;

/** The commune's public home page (trang chủ). */
@Controller
@Everyone
class HomeController {

    @GetMapping(PublicAddress.HOME)
    String show() {
        return "publication/home";
    }
}
