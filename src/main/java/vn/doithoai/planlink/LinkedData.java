package vn.doithoai.planlink;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.field.FieldId;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonId;
import vn.doithoai.session.SessionId;

/** What a line of a plan is linked to (dữ liệu được gắn). Later steps work with it, while the plan's text stays the master. */
public sealed interface LinkedData {

    /** Characters of a task. */
    int TASK = 500;

    /** Persons that one group is asked to send. */
    int MOST_PERSONS = 99_999;

    /**
     * Persons to be invited (thành phần mời).
     *
     * @param headCount how many are expected, from 1; null while nobody knows
     */
    record Group(PersonGroupId group, @Nullable Integer headCount) implements LinkedData {

        public Group {
            if (headCount != null && (headCount < 1 || headCount > MOST_PERSONS)) {
                throw new IllegalArgumentException("1 to " + MOST_PERSONS + " persons");
            }
        }
    }

    /** A session that the plan foresees (hội nghị). */
    record Session(SessionId session) implements LinkedData {}

    /**
     * Work that is given out (phân công).
     *
     * @param unit who does it, where it isn't one person
     * @param person who does it, where it isn't a unit
     * @param task what is to be done; up to {@value LinkedData#TASK} characters
     * @param deadline last day, null while there is none
     */
    record Assignment(
            @Nullable UnitId unit,
            @Nullable PersonId person,
            String task,
            @Nullable LocalDate deadline) implements LinkedData {

        public Assignment {
            if (task.isBlank() || task.length() > TASK) {
                throw new IllegalArgumentException("a task has 1 to " + TASK + " characters");
            }
            if (unit != null && person != null) {
                throw new IllegalArgumentException("one answers for it: a unit or a person");
            }
        }

        boolean hasOwner() {
            return unit != null || person != null;
        }

        Assignment movedByYears(int years) {
            return new Assignment(unit, person, task, deadline == null ? null : deadline.plusYears(years));
        }
    }

    /** What is talked about (lĩnh vực). */
    record Topic(FieldId field) implements LinkedData {}

    /** Who presides (chủ trì, đồng chủ trì). */
    record Chair(PersonId person, ChairRole role) implements LinkedData {}

    /** How somebody presides. */
    enum ChairRole {
        /** Chủ trì. */
        CHAIR,
        /** Đồng chủ trì. */
        CO_CHAIR
    }
}
