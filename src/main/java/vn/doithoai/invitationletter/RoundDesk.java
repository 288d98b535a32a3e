package vn.doithoai.invitationletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.document.PrintedDocument;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.PaperPreviews;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Signers;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.person.Persons;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Option;

/** Puts together what the form of a letter shows. */
@Component
class RoundDesk {

    private final Units units;
    private final Persons persons;
    private final PaperPreviews previews;

    RoundDesk(Units units, Persons persons, PaperPreviews previews) {
        this.units = units;
        this.persons = persons;
        this.previews = previews;
    }

    Signers signers() {
        return Signers.of(persons.officials());
    }

    List<Option> units() {
        return units.open().stream()
                .map(unit ->
                        new Option(unit.id().value().toString(), unit.details().name()))
                .toList();
    }

    /** @param typed what can be printed of the form, null while it can't */
    FormPage page(
            SessionSummary session,
            RoundSummary round,
            @Nullable RoundDetails typed,
            @Nullable Conflict conflict,
            @Nullable PaperState moved) {
        return new FormPage(
                session,
                round.paper(),
                !round.isTrue(),
                units(),
                Option.ofEnum(SigningForm.values(), "letter.form.signingForm"),
                signers().texts().stream().map(text -> new Option(text, text)).toList(),
                conflict,
                moved,
                typed == null
                        ? null
                        : previews.of(typed.paper(), typed.content()).printed());
    }

    /**
     * @param outdated the session contradicts what the draft was written from
     * @param moved it is no draft any more
     * @param preview how it would print, null while it can't be
     */
    record FormPage(
            SessionSummary session,
            PaperSummary paper,
            boolean outdated,
            List<Option> units,
            List<Option> signingForms,
            List<Option> signers,
            @Nullable Conflict conflict,
            @Nullable PaperState moved,
            @Nullable PrintedDocument preview) {}
}
