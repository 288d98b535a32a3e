package vn.doithoai.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.paper.PaperContent;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperId;

/** What a free paper says (nội dung công văn, tờ trình, thông báo); everything else of it is the paper's. */
@Entity
class Letter {

    @Id
    private UUID paperId;

    @Version
    private @Nullable Long version;

    private @Nullable String addressees;
    private @Nullable String legalBases;
    private String body;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    @SuppressWarnings("NullAway.Init")
    Letter(PaperId paper, LetterDetails details) {
        this.paperId = paper.value();
        change(details);
    }

    final void change(LetterDetails details) {
        this.addressees = joined(details.addressees());
        this.legalBases = joined(details.legalBases());
        this.body = details.body();
    }

    LetterDetails details(PaperDetails paper) {
        return new LetterDetails(paper, lines(addressees), lines(legalBases), body);
    }

    PaperContent content() {
        return LetterDetails.content(lines(addressees), lines(legalBases), body);
    }

    private static @Nullable String joined(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
