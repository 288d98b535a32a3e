package vn.doithoai.account;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.sheet.ListExport;
import vn.doithoai.sheet.ListSheet;
import vn.doithoai.web.RequiresPermission;

/** The list of accounts as a workbook. */
@Controller
@RequiresPermission(Permission.ACCOUNT_EDIT)
class AccountExportController {

    private final Accounts accounts;
    private final RoleNames roleNames;
    private final ListExport exports;

    AccountExportController(Accounts accounts, RoleNames roleNames, ListExport exports) {
        this.accounts = accounts;
        this.roleNames = roleNames;
        this.exports = exports;
    }

    @GetMapping(AccountController.PATH + "/export")
    ResponseEntity<byte[]> show(@ModelAttribute("list") AccountListRequest list, Actor actor) throws IOException {
        return exports.of(sheet(), accounts.export(list.toFilter(), list.order().sort(), actor));
    }

    private ListSheet<AccountSummary> sheet() {
        return ListSheet.<AccountSummary>titled("account.index.title")
                .text("account.form.person.label", 28, AccountSummary::name)
                .text("account.person.post", 30, account -> account.person().post())
                .text("account.person.unit", 30, account -> account.person().unitName())
                .text("account.form.username.label", 20, AccountSummary::username)
                .text("account.form.roles.label", 30, account -> roleNames.joined(account.roles()))
                .text("account.lastSignIn", 20, AccountSummary::lastSignIn)
                .word("account.form.state.label", 18, account -> "account.form.state." + account.state());
    }
}
