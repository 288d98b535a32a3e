package vn.doithoai.planlink;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.field.FieldId;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.paper.PaperId;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonId;
import vn.doithoai.session.SessionId;

/**
 * One link from a line to data (dữ liệu gắn với mục). Remembers the sentence that stands in the line, and the one that
 * somebody decided on last: while the data say it otherwise, the new sentence is offered.
 */
@Entity
class PlanLink {

    private enum Kind {
        GROUP,
        SESSION,
        ASSIGNMENT,
        TOPIC,
        CHAIR
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    /** The order of making, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long seq;

    private UUID paperId;
    private UUID itemId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable UUID groupId;
    private @Nullable Integer headCount;
    private @Nullable UUID sessionId;
    private @Nullable UUID unitId;
    private @Nullable UUID personId;
    private @Nullable String task;
    private @Nullable LocalDate deadline;
    private @Nullable UUID fieldId;

    @Enumerated(EnumType.STRING)
    private LinkedData.@Nullable ChairRole role;

    private @Nullable String written;
    private String decided;

    /** Of the plan that this one's plan corrects. */
    private @Nullable UUID copiedFrom;

    @SuppressWarnings("NullAway.Init")
    protected PlanLink() {}

    /** @param sentence what the data say now */
    @SuppressWarnings("NullAway.Init")
    PlanLink(PaperId paper, UUID item, LinkedData data, String sentence) {
        this.id = UUID.randomUUID();
        this.paperId = paper.value();
        this.itemId = item;
        this.decided = sentence;
        take(data);
    }

    private void take(LinkedData data) {
        if (data instanceof LinkedData.Group group) {
            kind = Kind.GROUP;
            groupId = group.group().value();
            headCount = group.headCount();
        } else if (data instanceof LinkedData.Session session) {
            kind = Kind.SESSION;
            sessionId = session.session().value();
        } else if (data instanceof LinkedData.Assignment assignment) {
            kind = Kind.ASSIGNMENT;
            unitId = assignment.unit() == null ? null : assignment.unit().value();
            personId = assignment.person() == null ? null : assignment.person().value();
            task = assignment.task();
            deadline = assignment.deadline();
        } else if (data instanceof LinkedData.Topic topic) {
            kind = Kind.TOPIC;
            fieldId = topic.field().value();
        } else if (data instanceof LinkedData.Chair chair) {
            kind = Kind.CHAIR;
            personId = chair.person().value();
            role = chair.role();
        }
    }

    /** The sentence stands in the line now. */
    void write(String sentence) {
        written = sentence;
        decided = sentence;
    }

    /** It says the same as a link of the plan that is corrected. */
    void copyOf(PlanLink other) {
        copiedFrom = other.id;
    }

    /** The line stays as it is, although the data say this now. */
    void keep(String sentence) {
        decided = sentence;
    }

    LinkedData data() {
        return switch (kind) {
            case GROUP -> new LinkedData.Group(new PersonGroupId(there(groupId)), headCount);
            case SESSION -> new LinkedData.Session(new SessionId(there(sessionId)));
            case ASSIGNMENT ->
                new LinkedData.Assignment(
                        unitId == null ? null : new UnitId(unitId),
                        personId == null ? null : new PersonId(personId),
                        there(task),
                        deadline);
            case TOPIC -> new LinkedData.Topic(new FieldId(there(fieldId)));
            case CHAIR -> new LinkedData.Chair(new PersonId(there(personId)), there(role));
        };
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    PlanLinkId id() {
        return new PlanLinkId(id);
    }

    @Nullable
    PlanLinkId copiedFrom() {
        return copiedFrom == null ? null : new PlanLinkId(copiedFrom);
    }

    UUID paperId() {
        return paperId;
    }

    UUID itemId() {
        return itemId;
    }

    /** The sentence that stands in the line, null when none was put there. */
    @Nullable
    String written() {
        return written;
    }

    /** The sentence that somebody decided on last. */
    String decided() {
        return decided;
    }
}
