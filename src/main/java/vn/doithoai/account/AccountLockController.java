package vn.doithoai.account;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.History;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Locking an account (khóa tài khoản) and unlocking it; both may be repeated without effect. */
@Controller
@RequiresPermission(Permission.ACCOUNT_EDIT)
@HelpTopic("accounts")
class AccountLockController {

    private final Accounts accounts;
    private final History history;

    AccountLockController(Accounts accounts, History history) {
        this.accounts = accounts;
        this.history = history;
    }

    @PostMapping(AccountController.PATH + "/{id}/lock")
    ModelAndView lock(@PathVariable UUID id, RedirectAttributes redirect, Actor actor, Model model) {
        try {
            accounts.lock(new AccountId(id), actor);
        } catch (AccountRefused refused) {
            return refused(id, refused, model, actor);
        }
        Flash.success(redirect, "account.flash.locked");
        return Respond.redirect(AccountController.PATH + "/" + id);
    }

    @PostMapping(AccountController.PATH + "/{id}/unlocking")
    ModelAndView unlock(@PathVariable UUID id, RedirectAttributes redirect, Actor actor, Model model) {
        try {
            accounts.unlock(new AccountId(id), actor);
        } catch (AccountRefused refused) {
            return refused(id, refused, model, actor);
        }
        Flash.success(redirect, "account.flash.unlocked");
        return Respond.redirect(AccountController.PATH + "/" + id);
    }

    private ModelAndView refused(UUID id, AccountRefused refused, Model model, Actor actor) {
        AccountSummary account = accounts.find(new AccountId(id), actor);
        var page = AccountPages.ShowPage.of(account, history.of("account", id), actor);
        model.addAttribute("page", page.refused(refused.why()));
        return Respond.invalid("account/show");
    }
}
