package vn.doithoai.personimport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonBatch.Known;

/**
 * A row with what will become of it.
 *
 * @param index place among the rows of the list, from 0
 * @param candidates whom it may mean; of a changed or equal one the only one
 * @param like number of the row further up that says the same, 0 mostly
 * @param choice what whoever imports says, null for nothing yet
 */
record PlannedRow(
        int index,
        ReadPerson person,
        RowKind kind,
        List<Known> candidates,
        int like,
        @Nullable Choice choice) {

    /** A choice of somebody whom the row can't mean, or no longer, counts for nothing. */
    PlannedRow {
        if (choice != null && choice.target() != null) {
            var target = choice.target();
            boolean offered =
                    candidates.stream().anyMatch(known -> known.id().value().equals(target));
            choice = offered ? choice : null;
        }
    }

    /** What is done with the row. */
    enum Act {
        ADD,
        UPDATE,
        LEAVE_OUT,
        UNDECIDED
    }

    /**
     * What is done, and with whom.
     *
     * @param target whom an update changes
     */
    record Deed(Act act, @Nullable Known target) {}

    /** @param bulk what is done with every suspected row that nobody has decided on, null for nothing */
    Deed deed(Choice.@Nullable Bulk bulk) {
        if (kind == RowKind.WRONG || kind == RowKind.SAME) {
            return new Deed(Act.LEAVE_OUT, null);
        }
        if (choice != null) {
            return chosen(choice);
        }
        return switch (kind) {
            case NEW -> new Deed(Act.ADD, null);
            case CHANGED -> new Deed(Act.UPDATE, candidates.get(0));
            default -> bulk == null ? new Deed(Act.UNDECIDED, null) : suspected(bulk);
        };
    }

    PlannedRow with(@Nullable Choice said) {
        return new PlannedRow(index, person, kind, candidates, like, said);
    }

    private Deed chosen(Choice said) {
        if (said.target() != null) {
            return candidates.stream()
                    .filter(known -> known.id().value().equals(said.target()))
                    .map(known -> new Deed(Act.UPDATE, known))
                    .findFirst()
                    .orElse(new Deed(Act.UNDECIDED, null));
        }
        return new Deed(said.leaveOut() ? Act.LEAVE_OUT : Act.ADD, null);
    }

    private Deed suspected(Choice.Bulk bulk) {
        return switch (bulk) {
            case ADD -> new Deed(Act.ADD, null);
            case LEAVE_OUT -> new Deed(Act.LEAVE_OUT, null);
            case UPDATE ->
                candidates.size() == 1 && like == 0
                        ? new Deed(Act.UPDATE, candidates.get(0))
                        : new Deed(Act.UNDECIDED, null);
        };
    }
}
