package vn.doithoai.publication;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.web.Everyone;
import vn.doithoai.web.PublicPage;

/** The commune's public home page (trang chủ). */
@Controller
@Everyone
@PublicPage
class HomeController {

    private final HomeContent content;

    HomeController(HomeContent content) {
        this.content = content;
    }

    @GetMapping(PublicAddress.HOME)
    String show(Model model) {
        model.addAttribute("page", content.current());
        return "publication/home";
    }
}
