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
import vn.doithoai.person.PersonChoices;
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

/** Accounts (tài khoản): list, page, form. */
@Controller
@RequestMapping(AccountController.PATH)
@RequiresPermission(Permission.ACCOUNT_EDIT)
@HelpTopic("accounts")
class AccountController {

    static final String PATH = "/desk/admin/accounts";

    private static final String FORM = "account/form";

    private final Accounts accounts;
    private final AccountChoices choices;
    private final History history;

    AccountController(Accounts accounts, AccountChoices choices, History history) {
        this.accounts = accounts;
        this.choices = choices;
        this.history = history;
    }

    @ModelAttribute("roles")
    List<Option> roles() {
        return choices.roles();
    }

    @ModelAttribute("states")
    List<Option> states() {
        return Option.ofEnum(AccountState.values(), "account.form.state");
    }

    @GetMapping
    String index(
            @ModelAttribute("list") AccountListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        var listing = list.listing(page -> accounts.search(list.toFilter(), page, actor), list.order(), request);
        model.addAttribute("page", new AccountPages.IndexPage(listing));
        return "account/index";
    }

    @GetMapping("/new")
    String blank(Model model) {
        AccountForm form = new AccountForm();
        model.addAttribute("form", form);
        return form(null, choices.persons(null, null), form, model);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        PersonChoices persons = check(form, null, errors);
        if (!errors.hasErrors()) {
            try {
                AccountId id = accounts.create(form.toDetails(persons), actor);
                Flash.success(
                        redirect,
                        "account.flash.created",
                        accounts.find(id, actor).name());
                return Respond.redirect(PATH + "/" + id.value());
            } catch (Taken taken) {
                errors.rejectValue(taken.field(), "Taken");
            } catch (AccountRefused refused) {
                reject(refused, errors);
            }
        }
        return Respond.invalid(form(null, persons, form, model));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        AccountSummary account = accounts.find(new AccountId(id), actor);
        model.addAttribute("page", AccountPages.ShowPage.of(account, history.of("account", id), actor));
        return "account/show";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        AccountSummary account = accounts.find(new AccountId(id), actor);
        AccountForm form = AccountForm.of(account);
        model.addAttribute("form", form);
        return form(account, choices.persons(null, account), form, model);
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
        PersonChoices persons = check(form, account, errors);
        if (!errors.hasErrors()) {
            try {
                accounts.change(account.id(), form.toDetails(persons), form.getVersion(), actor);
                Flash.success(
                        redirect,
                        "account.flash.changed",
                        accounts.find(account.id(), actor).name());
                return Respond.redirect(PATH + "/" + id);
            } catch (Taken taken) {
                errors.rejectValue(taken.field(), "Taken");
            } catch (AccountRefused refused) {
                reject(refused, errors);
            } catch (StaleVersion stale) {
                return conflict(account, form, model);
            }
        }
        return Respond.invalid(form(account, persons, form, model));
    }

    private ModelAndView conflict(AccountSummary account, AccountForm mine, Model model) {
        AccountForm theirs = AccountForm.of(account);
        var fields = new ArrayList<>(Conflict.between(mine, theirs, "account.form", "person", "username")
                .fields());
        if (!List.copyOf(mine.getRoles()).equals(theirs.getRoles())) {
            fields.add(new Conflict.Field(
                    "account.form.roles.label",
                    new Conflict.Value(null, choices.namesOfRoles(mine.getRoles())),
                    new Conflict.Value(null, choices.namesOfRoles(theirs.getRoles()))));
        }
        model.addAttribute(
                "page", page(account, choices.persons(mine.getPerson(), account), mine, new Conflict(fields)));
        return Respond.conflict(FORM);
    }

    private PersonChoices check(AccountForm form, @Nullable AccountSummary account, BindingResult errors) {
        if (!errors.hasFieldErrors("roles") && !choices.areRoles(form.getRoles())) {
            errors.rejectValue("roles", "NotEmpty");
        }
        PersonChoices persons = choices.persons(form.getPerson(), account);
        form.check(persons, errors);
        return persons;
    }

    private static void reject(AccountRefused refused, BindingResult errors) {
        boolean ofPerson = refused.why() == AccountRefused.Why.PERSON_LEFT;
        errors.rejectValue(ofPerson ? "person" : "roles", "account.refusal." + refused.why());
    }

    private String form(@Nullable AccountSummary account, PersonChoices persons, AccountForm form, Model model) {
        model.addAttribute("page", page(account, persons, form, null));
        return FORM;
    }

    private AccountPages.FormPage page(
            @Nullable AccountSummary account, PersonChoices persons, AccountForm form, @Nullable Conflict conflict) {
        return new AccountPages.FormPage(
                account, choices.officials(account), persons.toTick(form.getPerson()), conflict);
    }
}
