package vn.doithoai.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperText;
import vn.doithoai.shared.Actor;
import vn.doithoai.web.RecordedAt;

/** What a reviewer says about a part of a paper (góp ý), and what came of it. */
@Entity
class PaperComment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID paperId;
    private String section;
    private @Nullable String sectionTitle;
    private String text;
    private Instant at;
    private @Nullable UUID accountId;
    private String author;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private @Nullable Instant settledAt;
    private @Nullable String settledBy;

    @SuppressWarnings("NullAway.Init")
    protected PaperComment() {}

    PaperComment(PaperId paper, PaperText.Section section, String text, Actor author, Instant now) {
        this.id = UUID.randomUUID();
        this.paperId = paper.value();
        this.section = section.key();
        this.sectionTitle = section.title();
        this.text = text;
        this.at = now;
        this.accountId = author.accountId();
        this.author = author.name();
    }

    /** The last answer stands. */
    void answer(String answer, Actor actor, Instant now) {
        this.answer = answer;
        this.answeredAt = now;
        this.answeredBy = actor.name();
    }

    /** False when it was settled already. */
    boolean settle(Actor actor, Instant now) {
        if (settledAt != null) {
            return false;
        }
        settledAt = now;
        settledBy = actor.name();
        return true;
    }

    UUID paperId() {
        return paperId;
    }

    Shown shown() {
        return new Shown(
                id, section, sectionTitle, text, at, author, answer, answeredAt, answeredBy, settledAt, settledBy);
    }

    /** A comment as its page shows it. */
    record Shown(
            UUID id,
            String section,
            @Nullable String sectionTitle,
            String text,
            Instant at,
            String author,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable Instant settledAt,
            @Nullable String settledBy) {

        /** {@code 24/11/2026} */
        public String day() {
            return RecordedAt.day(at);
        }

        public String answeredDay() {
            return answeredAt == null ? "" : RecordedAt.day(answeredAt);
        }
    }
}
