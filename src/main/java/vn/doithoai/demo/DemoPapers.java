package vn.doithoai.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Marks;
import vn.doithoai.letter.LetterDetails;
import vn.doithoai.letter.Letters;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.IssueDetails;
import vn.doithoai.paper.IssuePreparation;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperIssues;
import vn.doithoai.paper.PaperReviews;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.paper.Signer;
import vn.doithoai.paper.Signers;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.person.Persons;
import vn.doithoai.registry.CopyChannel;
import vn.doithoai.registry.CopyDetails;
import vn.doithoai.registry.PaperArchive;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** Free papers of the demo commune, in every state. */
@Component
@Profile("demo")
class DemoPapers {

    static final Actor OFFICE = acting("Lường Thị Hậu");
    private static final Actor CHAIR = acting("Nguyễn Hữu Phước");

    private final Units units;
    private final Persons persons;
    private final Letters letters;
    private final Papers papers;
    private final PaperReviews reviews;
    private final IssuePreparation preparation;
    private final PaperIssues issues;
    private final PaperArchive archive;
    private final Clock clock;

    DemoPapers(
            Units units,
            Persons persons,
            Letters letters,
            Papers papers,
            PaperReviews reviews,
            IssuePreparation preparation,
            PaperIssues issues,
            PaperArchive archive,
            Clock clock) {
        this.units = units;
        this.persons = persons;
        this.letters = letters;
        this.papers = papers;
        this.reviews = reviews;
        this.preparation = preparation;
        this.issues = issues;
        this.archive = archive;
        this.clock = clock;
    }

    void fill() {
        Map<String, UnitId> unitIds = units.open().stream()
                .collect(Collectors.toMap(unit -> unit.details().name(), unit -> unit.id()));
        Signers signers = Signers.of(persons.officials());
        for (DemoTable.Row row : DemoTable.read("letters")) {
            PaperId id = letters.write(letter(row, unitIds.get(row.text("unit")), signers), OFFICE);
            move(id, row);
        }
    }

    private LetterDetails letter(DemoTable.Row row, @Nullable UnitId unit, Signers signers) {
        Signer signer = signers.read(row.textOrNull("signer"), row.text("post"), SigningForm.valueOf(row.text("form")));
        var paper = new PaperDetails(
                DocumentKind.valueOf(row.text("kind")),
                LocalDate.now(clock).getYear(),
                row.text("subject"),
                unit,
                row.list("recipients"),
                signer,
                marks(row),
                row.textOrNull("drafter") != null);
        return new LetterDetails(paper, row.list("addressees"), row.list("bases"), String.join("\n", row.list("body")));
    }

    private static Marks marks(DemoTable.Row row) {
        return row.textOrNull("drafter") == null
                ? Marks.NONE
                : new Marks(Marks.Urgency.valueOf(row.text("urgency")), "", row.text("drafter"), row.number("copies"));
    }

    private void move(PaperId id, DemoTable.Row row) {
        String state = row.text("state");
        if (state.equals("DRAFT")) {
            return;
        }
        reviews.submit(id, version(id), OFFICE);
        switch (state) {
            case "RETURNED" ->
                reviews.sendBack(
                        id, "Ghi rõ giờ phát của từng thôn và người thay khi trưởng thôn vắng.", version(id), CHAIR);
            case "APPROVED" -> reviews.approve(id, null, version(id), CHAIR);
            case "ISSUED" -> {
                reviews.approve(id, null, version(id), CHAIR);
                issue(id, row.number("number"));
            }
            default -> {
                // Waits for review.
            }
        }
    }

    private void issue(PaperId id, int number) {
        LocalDate today = LocalDate.now(clock);
        PaperSummary paper = number(id, number, today);
        archive.handOut(
                id,
                new CopyDetails(
                        paper.details().recipients().get(0), 1, today, CopyChannel.BY_HAND, "Phạm Thị Ngọc Ánh", null),
                OFFICE);
    }

    void submit(PaperId id) {
        reviews.submit(id, version(id), OFFICE);
    }

    /** From draft to issue. */
    void issue(PaperId id, int number, LocalDate day) {
        submit(id);
        reviews.approve(id, null, version(id), CHAIR);
        number(id, number, day);
    }

    private PaperSummary number(PaperId id, int number, LocalDate day) {
        var prepared = preparation.of(papers.find(id, OFFICE));
        PaperSummary paper = prepared.paper();
        issues.issue(
                id,
                new IssueDetails(number, prepared.symbol(), day, paper.details().signer()),
                paper.version(),
                OFFICE);
        return paper;
    }

    private long version(PaperId id) {
        return papers.find(id, OFFICE).version();
    }

    private static Actor acting(String name) {
        return new Actor(null, null, name, EnumSet.allOf(Permission.class), null, null);
    }
}
