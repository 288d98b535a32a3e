package vn.doithoai.invitation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.web.RecordedAt;

/** What was recorded of invitations once and for all: handing over, answers. */
@Component
class InvitationRecords {

    private final JdbcClient jdbc;

    InvitationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void delivered(
            UUID invitation,
            DeliveryChannel channel,
            LocalDate day,
            String told,
            @Nullable String note,
            String actor,
            Instant at) {
        jdbc.sql("insert into invitation_delivery (id, invitation_id, channel, day, told, note, actor, at)"
                        + " values (:id, :invitation, :channel, :day, :told, :note, :actor, :at)")
                .param("id", UUID.randomUUID())
                .param("invitation", invitation)
                .param("channel", channel.name())
                .param("day", day)
                .param("told", told)
                .param("note", note)
                .param("actor", actor)
                .param("at", Timestamp.from(at))
                .update();
    }

    void answered(UUID invitation, Reply reply, LocalDate day, @Nullable String actor, Instant at) {
        jdbc.sql("insert into invitation_answer (id, invitation_id, answer, answered_for, delegate, note, actor, at)"
                        + " values (:id, :invitation, :answer, :day, :delegate, :note, :actor, :at)")
                .param("id", UUID.randomUUID())
                .param("invitation", invitation)
                .param("answer", reply.answer().name())
                .param("day", day)
                .param("delegate", reply.delegate())
                .param("note", reply.note())
                .param("actor", actor)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Newest first. */
    List<Delivery> deliveries(InvitationId id) {
        return jdbc.sql("select channel, day, told, note, actor, at from invitation_delivery"
                        + " where invitation_id = ? order by seq desc")
                .param(id.value())
                .query((row, n) -> new Delivery(
                        DeliveryChannel.valueOf(row.getString("channel")),
                        row.getObject("day", LocalDate.class),
                        row.getString("told"),
                        row.getString("note"),
                        row.getString("actor"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Newest first. */
    List<Answered> answers(InvitationId id) {
        return jdbc.sql("select answer, answered_for, delegate, note, actor, at from invitation_answer"
                        + " where invitation_id = ? order by seq desc")
                .param(id.value())
                .query((row, n) -> new Answered(
                        new Reply(
                                InvitationAnswer.valueOf(row.getString("answer")),
                                row.getString("delegate"),
                                row.getString("note")),
                        row.getObject("answered_for", LocalDate.class),
                        row.getString("actor"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** @param told when and where, as the person was told */
    record Delivery(
            DeliveryChannel channel,
            LocalDate day,
            String told,
            @Nullable String note,
            String actor,
            Instant at) {

        public String recordedOn() {
            return RecordedAt.day(at);
        }
    }

    /** @param actor who recorded it; null when the person answered by the link */
    record Answered(Reply reply, LocalDate day, @Nullable String actor, Instant at) {

        public String recordedOn() {
            return RecordedAt.day(at);
        }

        public String recordedTime() {
            return RecordedAt.time(at);
        }
    }
}
