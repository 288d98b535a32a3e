package vn.doithoai.calendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.History;
import vn.doithoai.web.Option;
import vn.doithoai.web.RecordedAt;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Holidays (ngày nghỉ): list of a year, form. */
@Controller
@RequestMapping(HolidayController.PATH)
@RequiresPermission(Permission.ORGANISATION_VIEW)
@HelpTopic("calendar")
class HolidayController {

    static final String PATH = "/desk/admin/holidays";

    private static final String FORM = "calendar/holiday/form";
    private final Holidays holidays;
    private final HolidayYears years;
    private final History history;
    private final Clock clock;

    HolidayController(Holidays holidays, HolidayYears years, History history, Clock clock) {
        this.holidays = holidays;
        this.years = years;
        this.history = history;
        this.clock = clock;
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return Option.ofEnum(HolidayKind.values(), "calendar.holiday.form.kind");
    }

    @GetMapping
    String index(
            @ModelAttribute("list") HolidayListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        int current = LocalDate.now(clock).getYear();
        int year = list.yearOr(current);
        var listing = list.listing(page -> holidays.ofYear(year, page), list.order(), request);
        var choices = holidays.years().stream()
                .map(each -> new Option(each.toString(), each.toString()))
                .toList();
        var confirmed = years.confirmedAt(year);
        model.addAttribute(
                "page",
                new HolidayPages.IndexPage(
                        listing,
                        choices,
                        actor.may(Permission.ORGANISATION_EDIT),
                        confirmed.map(RecordedAt::day).orElse(null),
                        confirmed.isEmpty() && year >= current && !list.isUnreadable()));
        return "calendar/holiday/index";
    }

    @GetMapping("/new")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    String blank(Model model) {
        model.addAttribute("form", HolidayForm.blank());
        return form(null, null, model);
    }

    @PostMapping
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    ModelAndView create(
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                holidays.create(form.toDetails(), actor);
                Flash.success(redirect, "calendar.flash.holidayCreated", form.getName());
                return Respond.redirect(listOf(form.toDetails()));
            } catch (HolidayOverlap overlap) {
                reject(overlap, errors);
            }
        }
        return Respond.invalid(form(null, null, model));
    }

    @GetMapping("/{id}/edit")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    String edit(@PathVariable UUID id, Model model) {
        HolidaySummary holiday = holidays.find(new HolidayId(id));
        model.addAttribute("form", HolidayForm.of(holiday));
        return form(holiday, null, model);
    }

    @PostMapping("/{id}")
    @RequiresPermission(Permission.ORGANISATION_EDIT)
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        HolidaySummary holiday = holidays.find(new HolidayId(id));
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                holidays.change(holiday.id(), form.toDetails(), form.getVersion(), actor);
                Flash.success(redirect, "calendar.flash.holidayChanged", form.getName());
                return Respond.redirect(listOf(form.toDetails()));
            } catch (HolidayOverlap overlap) {
                reject(overlap, errors);
            } catch (StaleVersion stale) {
                Conflict conflict = Conflict.between(
                        form, HolidayForm.of(holiday), "calendar.holiday.form", "name", "kind", "firstDay", "lastDay");
                form.setVersion(holiday.version());
                return Respond.conflict(form(holiday, conflict, model));
            }
        }
        return Respond.invalid(form(holiday, null, model));
    }

    static String listOf(HolidayDetails details) {
        return listOf(details.year());
    }

    static String listOf(int year) {
        return PATH + "?year=" + year;
    }

    private static void reject(HolidayOverlap overlap, BindingResult errors) {
        errors.rejectValue("firstDay", "Overlap", new Object[] {overlap.name()}, null);
    }

    private String form(@Nullable HolidaySummary holiday, @Nullable Conflict conflict, Model model) {
        List<History.Entry> entries =
                holiday == null ? List.of() : history.of("holiday", holiday.id().value());
        model.addAttribute("page", new HolidayPages.FormPage(holiday, conflict, entries));
        return FORM;
    }
}
