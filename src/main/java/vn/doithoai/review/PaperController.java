package vn.doithoai.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;

/** Papers (văn bản): the list and the page of one. */
@Controller
@RequestMapping(PaperAddress.PATH)
@RequiresPermission(Permission.PAPER_VIEW)
@HelpTopic("papers")
class PaperController {

    static final String SHOW = "paper/show";

    private final Papers papers;
    private final PaperDossiers dossiers;

    PaperController(Papers papers, PaperDossiers dossiers) {
        this.papers = papers;
        this.dossiers = dossiers;
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return Option.ofEnum(DocumentKind.values(), "paper.kind");
    }

    @ModelAttribute("states")
    List<Option> states() {
        return Option.ofEnum(PaperListRequest.Standing.values(), "paper.state");
    }

    @GetMapping
    String index(
            @ModelAttribute("list") PaperListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        model.addAttribute(
                "page",
                new PaperPages.IndexPage(
                        list.listing(page -> papers.search(list.toFilter(), page, actor), list.order(), request),
                        actor.may(Permission.PAPER_VIEW_DRAFTS),
                        actor.may(Permission.PAPER_DRAFT),
                        actor.may(Permission.PAPER_SETTINGS)));
        return "paper/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("page", new PaperPages.ShowPage(dossiers.of(new PaperId(id), actor), null));
        return SHOW;
    }
}
