package vn.doithoai.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.Signers;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.person.Persons;
import vn.doithoai.web.Option;

/** What the form of a free paper offers to choose from. */
@Component
class LetterChoices {

    private final Units units;
    private final Persons persons;
    private final Clock clock;

    LetterChoices(Units units, Persons persons, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.clock = clock;
    }

    List<Option> kinds() {
        return Option.ofEnum(LetterForm.KINDS.toArray(DocumentKind[]::new), "letter.form.kind");
    }

    List<Option> units() {
        return units.open().stream()
                .map(unit ->
                        new Option(unit.id().value().toString(), unit.details().name()))
                .toList();
    }

    List<Option> signingForms() {
        return Option.ofEnum(SigningForm.values(), "letter.form.signingForm");
    }

    Signers signers() {
        return Signers.of(persons.officials());
    }

    int year() {
        return LocalDate.now(clock).getYear();
    }
}
