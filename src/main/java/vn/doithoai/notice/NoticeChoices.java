package vn.doithoai.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.Signers;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.person.Persons;
import vn.doithoai.web.Option;

/** What the forms of a notice offer to choose from. */
@Component
class NoticeChoices {

    private final Units units;
    private final Persons persons;

    NoticeChoices(Units units, Persons persons) {
        this.units = units;
        this.persons = persons;
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

    static List<Option> channels() {
        return Option.ofEnum(ProofChannel.values(), "notice.proof.form.channel");
    }

    Signers signers() {
        return Signers.of(persons.officials());
    }
}
