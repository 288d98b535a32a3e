package vn.doithoai.calendar;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Saying that every day of a year is entered (xác nhận lịch nghỉ của năm), and taking it back. */
@Controller
@RequiresPermission(Permission.ORGANISATION_EDIT)
class HolidayYearController {

    private final HolidayYears years;

    HolidayYearController(HolidayYears years) {
        this.years = years;
    }

    @PostMapping(HolidayController.PATH + "/{year}/confirmation")
    ModelAndView confirm(@PathVariable int year, RedirectAttributes redirect, Actor actor) {
        check(year);
        if (years.confirm(year, actor)) {
            Flash.success(redirect, "calendar.flash.yearConfirmed", year);
        } else {
            Flash.warning(redirect, "calendar.flash.yearEmpty", year);
        }
        return Respond.redirect(HolidayController.listOf(year));
    }

    @PostMapping(HolidayController.PATH + "/{year}/reopening")
    ModelAndView reopen(@PathVariable int year, RedirectAttributes redirect, Actor actor) {
        check(year);
        years.reopen(year, actor);
        Flash.success(redirect, "calendar.flash.yearReopened", year);
        return Respond.redirect(HolidayController.listOf(year));
    }

    private static void check(int year) {
        if (year < 1 || year > 9999) {
            throw new NotFound("year " + year);
        }
    }
}
