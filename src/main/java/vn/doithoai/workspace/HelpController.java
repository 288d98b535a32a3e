package vn.doithoai.workspace;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.web.Everyone;
import vn.doithoai.web.PublicPage;

/**
 * Help (hướng dẫn): a short page in plain words for each task. Its text is a whole template per language, {@code
 * templates/help/vi/<topic>.html} and {@code templates/help/en/<topic>.html}.
 */
@Controller
@Everyone
@PublicPage
class HelpController {

    /** In the order in which somebody new meets them. */
    static final List<String> TOPICS = List.of(
            "sign-in",
            "desk",
            "plans",
            "plans-from-word",
            "sessions",
            "preparation",
            "notice",
            "announcements",
            "invitations",
            "nominations",
            "attendance",
            "papers",
            "paper-issue",
            "persons",
            "persons-import",
            "outbox",
            "jobs",
            "organisation",
            "villages",
            "fields",
            "calendar",
            "accounts",
            "audit");

    @GetMapping(PublicAddress.HELP)
    String index(Model model) {
        model.addAttribute("topics", TOPICS);
        return "help/index";
    }

    @GetMapping(PublicAddress.HELP + "/{topic}")
    String show(@PathVariable String topic, Locale locale, Model model) {
        if (!TOPICS.contains(topic)) {
            throw new NotFound("help on " + topic);
        }
        String language = locale.getLanguage().equals("en") ? "en" : "vi";
        model.addAttribute("topic", topic);
        model.addAttribute("text", "help/" + language + "/" + topic);
        return "help/show";
    }
}
