package vn.doithoai.account;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.shared.PublicSite;
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
    private final PublicSite site;

    AccountLinkController(OneTimeLinks links, Accounts accounts, PublicSite site) {
        this.links = links;
        this.accounts = accounts;
        this.site = site;
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

    /** How people reach the application; while nobody has set it, as the administrator does right now. */
    private String base() {
        return site.address("")
                .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath()
                        .build()
                        .toUriString());
    }
}
