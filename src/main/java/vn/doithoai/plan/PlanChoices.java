package vn.doithoai.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Signers;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.person.Persons;
import vn.doithoai.web.Option;

/** What the forms of a plan offer to choose from. */
@Component
class PlanChoices {

    private final Units units;
    private final Persons persons;
    private final Clock clock;

    PlanChoices(Units units, Persons persons, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.clock = clock;
    }

    List<Option> units() {
        return units.open().stream()
                .map(unit ->
                        new Option(unit.id().value().toString(), unit.details().name()))
                .toList();
    }

    List<Option> signingForms() {
        return Option.ofEnum(SigningForm.values(), "plan.head.form.signingForm");
    }

    Signers signers() {
        return Signers.of(persons.officials());
    }

    /** This year while it has no plan, else the next one. */
    int yearToPlan(List<PaperSummary> plans) {
        int year = LocalDate.now(clock).getYear();
        boolean planned = plans.stream().anyMatch(plan -> plan.details().year() == year);
        return planned ? year + 1 : year;
    }
}
