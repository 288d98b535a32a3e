package vn.doithoai.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Taken;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.History;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;
import vn.doithoai.web.Sorting;

/** Accounts (tài khoản): list, page, form. */
@Controller
@RequestMapping(AccountController.PATH)
@RequiresPermission(Permission.ACCOUNT_EDIT)
@HelpTopic("accounts")
class AccountController {

    static final String PATH = "/desk/admin/accounts";

    private static final String FORM = "account/form";
    private static final Sorting SORTING = Sorting.by("name", "givenName", "displayName", "username")
            .or("username", "username")
            .or("lastSignIn", "lastSignInAt", "username")
            .or("created", "createdAt", "username");

    private final Accounts accounts;
    private final RoleNames roleNames;
    private final History history;

    AccountController(Accounts accounts, RoleNames roleNames, History history) {
        this.accounts = accounts;
        this.roleNames = roleNames;
        this.history = history;
    }

    @ModelAttribute("roles")
    List<Option> roles() {
        return roleNames.options(accounts.roles());
    }

    @ModelAttribute("states")
    List<Option> states() {
        return Option.ofEnum(AccountState.values(), "account.state");
    }

    @GetMapping
    String index(
            @ModelAttribute("list") AccountListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        var listing = list.listing(
                page -> accounts.search(list.getQ(), list.getRole(), list.getState(), page, actor),
                SORTING.chosen(list.getSort()),
                request);
        model.addAttribute("page", new AccountPages.IndexPage(listing));
        return "account/index";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", new AccountForm());
        return form(null, model);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        refuseUnknownRoles(form, errors);
        if (!errors.hasErrors()) {
            try {
                AccountId id = accounts.create(form.toDetails(), actor);
                Flash.success(redirect, "account.flash.created", form.getDisplayName());
                return Respond.redirect(PATH + "/" + id.value());
            } catch (Taken taken) {
                errors.rejectValue(taken.field(), "Taken");
            }
        }
        return Respond.invalid(form(null, model));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        AccountSummary account = accounts.find(new AccountId(id), actor);
        model.addAttribute(
                "page",
                new AccountPages.ShowPage(account, history.of("account", id), id.equals(actor.accountId()), null));
        return "account/show";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        AccountSummary account = accounts.find(new AccountId(id), actor);
        model.addAttribute("form", AccountForm.of(account));
        return form(account, model);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        AccountSummary account = accounts.find(new AccountId(id), actor);
        refuseUnknownRoles(form, errors);
        if (!errors.hasErrors()) {
            try {
                accounts.change(account.id(), form.toDetails(), form.getVersion(), actor);
                Flash.success(redirect, "account.flash.changed", form.getDisplayName());
                return Respond.redirect(PATH + "/" + id);
            } catch (Taken taken) {
                errors.rejectValue(taken.field(), "Taken");
            } catch (LockOut lockOut) {
                errors.rejectValue("roles", lockOut.code());
            } catch (StaleVersion stale) {
                return conflict(account, form, model);
            }
        }
        return Respond.invalid(form(account, model));
    }

    private ModelAndView conflict(AccountSummary account, AccountForm mine, Model model) {
        AccountForm theirs = AccountForm.of(account);
        var fields = new ArrayList<>(Conflict.between(mine, theirs, "account.form", "username", "displayName")
                .fields());
        if (!mine.toDetails().roles().equals(theirs.toDetails().roles())) {
            fields.add(new Conflict.Field(
                    "account.form.roles.label",
                    new Conflict.Value(null, roleNames.joined(mine.getRoles())),
                    new Conflict.Value(null, roleNames.joined(theirs.getRoles()))));
        }
        mine.setVersion(account.version());
        model.addAttribute("page", new AccountPages.FormPage(account, new Conflict(fields)));
        return Respond.conflict(FORM);
    }

    private void refuseUnknownRoles(AccountForm form, BindingResult errors) {
        if (!errors.hasFieldErrors("roles") && !accounts.roles().containsAll(form.getRoles())) {
            errors.rejectValue("roles", "NotEmpty");
        }
    }

    private static String form(@Nullable AccountSummary account, Model model) {
        model.addAttribute("page", new AccountPages.FormPage(account, null));
        return FORM;
    }
}
