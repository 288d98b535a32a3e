package vn.doithoai.paper;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.person.Persons;

/** What recording the issue of a paper starts from (ban hành). */
@Component
public class IssuePreparation {

    private final PaperActRepository acts;
    private final PaperDocuments documents;
    private final PaperNumbering numbering;
    private final Persons persons;
    private final Clock clock;

    IssuePreparation(
            PaperActRepository acts, PaperDocuments documents, PaperNumbering numbering, Persons persons, Clock clock) {
        this.acts = acts;
        this.documents = documents;
        this.numbering = numbering;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * @param automatic the program gives the number
     * @param symbol "KH-UBND"
     * @param next the number after the highest of this year's sequence
     * @param approvedOn day of the last approval, null when there is none
     */
    public record Prepared(
            PaperSummary paper,
            Signers signers,
            boolean automatic,
            String symbol,
            int next,
            LocalDate today,
            @Nullable LocalDate approvedOn) {}

    @Transactional(readOnly = true)
    public Prepared of(PaperSummary paper) {
        LocalDate today = LocalDate.now(clock);
        LocalDate approvedOn = acts.of(paper.id().value()).stream()
                .filter(act -> act.kind() == ActKind.APPROVAL)
                .findFirst()
                .map(act -> LocalDate.ofInstant(act.at(), clock.getZone()))
                .orElse(null);
        return new Prepared(
                paper,
                Signers.of(persons.officials()),
                numbering.rules().isAutomatic(),
                documents.symbol(paper.details()),
                numbering.next(paper.details().kind(), today.getYear()),
                today,
                approvedOn);
    }
}
