package vn.doithoai.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one table that a run prints. */
final class Report {

    private final List<String[]> rows = new ArrayList<>();

    Report() {
        rows.add(new String[] {"Figure", "Measured", "Target", "Of target"});
    }

    /** A figure that should be small. */
    void atMost(String figure, double measured, double target, String unit) {
        add(figure, measured, "≤ " + number(target), measured / target, unit);
    }

    /** A figure that should be large. */
    void atLeast(String figure, double measured, double target, String unit) {
        add(figure, measured, "≥ " + number(target), target / measured, unit);
    }

    /** A figure without a target of its own. */
    void told(String figure, String measured) {
        rows.add(new String[] {figure, measured, "", ""});
    }

    private void add(String figure, double measured, String target, double ratio, String unit) {
        boolean known = !Double.isNaN(measured);
        String verdict = ratio <= 1 ? "" : " falls short";
        rows.add(new String[] {
            figure,
            known ? number(measured) + unit : "unknown here",
            target + unit,
            known ? String.format(Locale.ROOT, "%.2f%s", ratio, verdict) : ""
        });
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e6 || value >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }

    /** Columns as wide as they need; "of target" is 1.00 at the target and less where it is better. */
    @Override
    public String toString() {
        int[] widths = new int[4];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                text.append("| ").append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 1));
            }
            text.append("|\n");
            if (row == rows.get(0)) {
                for (int width : widths) {
                    text.append("|").append("-".repeat(width + 2));
                }
                text.append("|\n");
            }
        }
        return text.toString();
    }
}
