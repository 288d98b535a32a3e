package vn.doithoai.account;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.ShownOnce;

/** Making a one-time link (liên kết mời, đặt lại mật khẩu). The page after it is the only place that shows the link. */
@Controller
@RequiresPermission(Permission.ACCOUNT_EDIT)
@HelpTopic("accounts")
class AccountLinkController {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final String publicUrl;

    /** @param publicUrl how people reach the application; empty means as the administrator does right now */
    AccountLinkController(OneTimeLinks links, Accounts accounts, @Value("${doithoai.public-url:}") String publicUrl) {
        this.links = links;
        this.accounts = accounts;
        this.publicUrl = publicUrl;
    }

    @PostMapping(AccountController.PATH + "/{id}/links")
    ModelAndView create(@PathVariable UUID id, Actor actor) {
        IssuedLink link = links.issue(new AccountId(id), actor);
        String address =
                base() + PublicAddress.ACCOUNT_LINK + "/" + link.token().text();
        var page = new ShownOnce("account/link", AccountController.PATH + "/" + id);
        page.addObject(
                "page",
                new AccountPages.LinkPage(
                        accounts.find(new AccountId(id), actor), link.kind(), address, link.validUntil()));
        return page;
    }

    private String base() {
        return publicUrl.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : publicUrl.replaceFirst("/+$", "");
    }
}
