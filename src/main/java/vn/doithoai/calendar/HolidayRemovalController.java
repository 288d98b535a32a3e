package vn.doithoai.calendar;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Taking a holiday that isn't past out of the calendar (xóa ngày nghỉ), after a question. */
@Controller
@RequiresPermission(Permission.ORGANISATION_EDIT)
@HelpTopic("calendar")
class HolidayRemovalController {

    private static final String REMOVAL = HolidayController.PATH + "/{id}/removal";

    private final Holidays holidays;

    HolidayRemovalController(Holidays holidays) {
        this.holidays = holidays;
    }

    @GetMapping(REMOVAL)
    String question(@PathVariable UUID id, Model model) {
        HolidaySummary holiday = holidays.find(new HolidayId(id));
        if (holiday.past()) {
            throw new NotFound("removal of the past holiday " + id);
        }
        model.addAttribute("page", new HolidayPages.RemovalPage(holiday));
        return "calendar/holiday/removal";
    }

    @PostMapping(REMOVAL)
    ModelAndView remove(@PathVariable UUID id, RedirectAttributes redirect, Actor actor) {
        HolidaySummary holiday = holidays.find(new HolidayId(id));
        String name = holiday.details().name();
        if (holidays.remove(holiday.id(), actor)) {
            Flash.success(redirect, "calendar.flash.holidayRemoved", name);
        } else {
            Flash.warning(redirect, "calendar.flash.holidayPast", name);
        }
        return Respond.redirect(HolidayController.listOf(holiday.details()));
    }
}
