package vn.doithoai.calendar;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.sheet.ListExport;
import vn.doithoai.sheet.ListSheet;
import vn.doithoai.web.RequiresPermission;

/** The list of a year's holidays as a workbook. */
@Controller
@RequiresPermission(Permission.ORGANISATION_VIEW)
class HolidayExportController {

    private static final ListSheet<HolidaySummary> SHEET = ListSheet.<HolidaySummary>titled(
                    "calendar.holiday.index.title")
            .date(
                    "calendar.holiday.form.firstDay.label",
                    14,
                    holiday -> holiday.details().firstDay())
            .date(
                    "calendar.holiday.form.lastDay.label",
                    14,
                    holiday -> holiday.details().lastDay())
            .text(
                    "calendar.holiday.form.name.label",
                    44,
                    holiday -> holiday.details().name())
            .word(
                    "calendar.holiday.form.kind.label",
                    24,
                    holiday -> "calendar.holiday.form.kind." + holiday.details().kind());

    private final Holidays holidays;
    private final ListExport exports;
    private final Clock clock;

    HolidayExportController(Holidays holidays, ListExport exports, Clock clock) {
        this.holidays = holidays;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping(HolidayController.PATH + "/export")
    ResponseEntity<byte[]> show(@ModelAttribute("list") HolidayListRequest list, Actor actor) throws IOException {
        int year = list.yearOr(LocalDate.now(clock).getYear());
        return exports.of(SHEET, holidays.export(year, list.order().sort(), actor));
    }
}
