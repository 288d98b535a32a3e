package vn.doithoai.preparation;

import java.util.List;

/**
 * A session's backdrop (ma-két) as it is shown.
 *
 * @param outdated place, day or name of the session changed after the words were saved
 * @param version -1 while nobody has saved it: the words are then the program's proposal
 */
public record BackdropSummary(BackdropText text, BackdropSize size, boolean outdated, long version) {

    static final long UNSAVED = -1;

    public boolean isSaved() {
        return version != UNSAVED;
    }

    public List<String> titleLines() {
        return text.title().lines().toList();
    }

    /** How large the letters can be: "large", "medium" or "small", by the room that the words need. */
    public String letters() {
        double rows = titleLines().stream()
                .mapToDouble(line -> Math.ceil(line.length() / 34.0))
                .sum();
        double needed =
                rows + (text.theme() == null ? 0 : Math.ceil(text.theme().length() / 55.0) * 0.7);
        double wide = (double) size.width() / size.height();
        double room = needed * Math.max(1, wide / 2);
        return room <= 4 ? "large" : room <= 7 ? "medium" : "small";
    }
}
