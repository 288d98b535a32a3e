package vn.doithoai.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.MarkedText;
import vn.doithoai.web.RecordedAt;

/**
 * A section as pages show it.
 *
 * @param label what is printed before its title: "II."; empty for the opening
 * @param day and time when it was written last
 * @param removed lines that were taken out and can be brought back, the latest first
 */
record SectionView(
        UUID id,
        SectionText text,
        String label,
        long version,
        String day,
        String time,
        String changedBy,
        List<Line> removed) {

    private static final int GLIMPSE = 160;

    static SectionView of(PlanSection section, String label) {
        return new SectionView(
                section.id(),
                section.text(),
                label,
                section.version(),
                RecordedAt.day(section.changedAt()),
                RecordedAt.time(section.changedAt()),
                section.changedBy(),
                section.removedItems().stream().map(PlanItem::line).toList());
    }

    public boolean isOpening() {
        return text.level() == null;
    }

    public String title() {
        return MarkedText.plain(text.heading());
    }

    /** Lines that print. */
    public int size() {
        return (int) text.lines().stream().filter(line -> !line.isEmpty()).count();
    }

    /** How it begins. */
    public String glimpse() {
        String begin = text.lines().stream()
                .map(line -> MarkedText.plain(line.text()))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return shortened(begin);
    }

    public @Nullable Line removedLine(@Nullable UUID id) {
        return removed.stream().filter(line -> line.id().equals(id)).findFirst().orElse(null);
    }

    static String shortened(String text) {
        return text.length() <= GLIMPSE ? text : text.substring(0, GLIMPSE - 1).strip() + "…";
    }
}
