package vn.doithoai.workspace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.web.Waiting;

/**
 * What waits for one person, nearest deadline first.
 *
 * @param next the session that comes next, null while no day is fixed
 */
record DeskPage(List<Row> rows, @Nullable SessionSummary next) {

    static DeskPage of(List<Waiting.Item> items, @Nullable SessionSummary next, LocalDate today) {
        List<Row> rows = items.stream()
                .sorted(Comparator.comparing(
                        Waiting.Item::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .map(item -> new Row(
                        item.code(),
                        item.count(),
                        item.href(),
                        item.due() == null ? null : ChronoUnit.DAYS.between(today, item.due())))
                .toList();
        return new DeskPage(rows, next);
    }

    /**
     * @param daysLeft negative when late, null without a deadline
     */
    record Row(
            String code, long count, String href, @Nullable Long daysLeft) {}
}
