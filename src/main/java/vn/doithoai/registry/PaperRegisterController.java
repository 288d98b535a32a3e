package vn.doithoai.registry;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.sheet.ListExport;
import vn.doithoai.sheet.ListSheet;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;

/** The register of outgoing papers (sổ đăng ký văn bản đi) in the ten columns of NĐ 30/2020, Phụ lục IV. */
@Controller
@RequestMapping(PaperRegisterController.PATH)
@RequiresPermission(Permission.PAPER_VIEW)
@HelpTopic("paper-issue")
class PaperRegisterController {

    static final String PATH = PaperAddress.PATH + "/register";

    private static final ListSheet<RegisterLine> SHEET = ListSheet.<RegisterLine>titled("paper.register.title")
            .text("paper.register.code", 16, RegisterLine::code)
            .date("paper.register.issuedOn", 13, RegisterLine::issuedOn)
            .text("paper.register.subject", 44, RegisterLine::title)
            .text("paper.register.signer", 22, RegisterLine::signer)
            .text("paper.register.recipients", 32, line -> String.join("; ", line.recipients()))
            .text("paper.register.keeper", 14, RegisterLine::keeper)
            .integer("paper.register.quantity", 10, RegisterLine::quantity)
            .date("paper.register.handedOn", 13, RegisterLine::firstHandedOn)
            .text("paper.register.receivedBy", 22, RegisterLine::receivedBy)
            .text("paper.register.note", 24, RegisterLine::note);

    private final PaperRegister register;
    private final ListExport exports;

    PaperRegisterController(PaperRegister register, ListExport exports) {
        this.register = register;
        this.exports = exports;
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return Option.ofEnum(DocumentKind.values(), "paper.kind");
    }

    @GetMapping
    String index(
            @ModelAttribute("list") RegisterListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        var listing = list.listing(page -> register.register(list.toFilter(), page, actor), list.order(), request);
        model.addAttribute("page", new RegistryPages.RegisterPage(listing));
        return "paper/register";
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(@ModelAttribute("list") RegisterListRequest list, Actor actor) throws IOException {
        return exports.of(SHEET, register.export(list.toFilter(), list.order().sort(), actor));
    }
}
