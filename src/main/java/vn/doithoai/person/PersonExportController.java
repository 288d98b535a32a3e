package vn.doithoai.person;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.sheet.ListExport;
import vn.doithoai.sheet.ListSheet;
import vn.doithoai.web.RequiresPermission;

/** The list of persons as a workbook: every page of it, under the same filter and in the same order. */
@Controller
@RequiresPermission(Permission.PERSON_VIEW)
class PersonExportController {

    private static final ListSheet<PersonRow> SHEET = ListSheet.<PersonRow>titled("person.index.title")
            .text("person.form.fullName.label", 28, row -> row.person().fullName())
            .word(
                    "person.form.formOfAddress.label",
                    12,
                    row -> "person.form.formOfAddress." + row.person().formOfAddress())
            .text("person.index.post", 30, row -> row.person().post())
            .text("person.index.unit", 30, row -> row.person().unitName())
            .text("person.index.village", 20, row -> row.person().villageName())
            .text("person.form.phone.label", 15, PersonRow::phone)
            .text("person.form.email.label", 26, PersonRow::email)
            .text("person.form.groups.label", 28, PersonRow::groups)
            .word("person.state", 15, row -> "person.state." + (row.person().closed() ? "left" : "active"));

    private final Persons persons;
    private final AffiliationReader affiliations;
    private final ListExport exports;

    PersonExportController(Persons persons, AffiliationReader affiliations, ListExport exports) {
        this.persons = persons;
        this.affiliations = affiliations;
        this.exports = exports;
    }

    @GetMapping(PersonController.PATH + "/export")
    void show(@ModelAttribute("list") PersonListRequest list, Actor actor, HttpServletResponse response)
            throws IOException {
        var found = persons.export(list.toFilter(), list.order().sort(), affiliations.read(), actor);
        exports.send(SHEET, found, response);
    }
}
