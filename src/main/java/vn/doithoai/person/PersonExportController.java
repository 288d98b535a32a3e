package vn.doithoai.person;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.doithoai.document.Sheet;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Attachment;
import vn.doithoai.web.RequiresPermission;

/** The list of persons as a workbook: every page of it, under the same filter and in the same order. */
@Controller
@RequiresPermission(Permission.PERSON_VIEW)
class PersonExportController {

    private final Persons persons;
    private final AffiliationReader affiliations;
    private final MessageSource messages;
    private final Clock clock;

    PersonExportController(Persons persons, AffiliationReader affiliations, MessageSource messages, Clock clock) {
        this.persons = persons;
        this.affiliations = affiliations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PersonController.PATH + "/export")
    ResponseEntity<byte[]> show(@ModelAttribute("list") PersonListRequest list, Locale locale, Actor actor)
            throws IOException {
        var words = new MessageSourceAccessor(messages, locale);
        LocalDate today = LocalDate.now(clock);
        Affiliations names = affiliations.read();
        return Attachment.of(PersonSheet.fileName(words, today), Sheet.MEDIA_TYPE, out -> {
            try (var sheet = new PersonSheet(out, words, today)) {
                persons.export(list.toFilter(), list.order().sort(), names, sheet, actor);
            }
        });
    }
}
