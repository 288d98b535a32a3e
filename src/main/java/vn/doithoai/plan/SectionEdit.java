package vn.doithoai.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one press of a button in the editor of a section asks for: everything typed, and an act on one line.
 *
 * @param act null for none
 * @param index which of the typed lines the act is about
 * @param restored a removed line to bring back
 * @param typing saved by itself while somebody types: nothing may move under the hands
 */
record SectionEdit(
        String heading,
        List<Line> lines,
        SectionOutline.@Nullable Act act,
        int index,
        @Nullable UUID restored,
        boolean typing) {

    SectionEdit {
        lines = List.copyOf(lines);
    }

    /**
     * What the editor shows afterwards.
     *
     * @param focus the line to go on with
     * @param removed the line that was taken out, to offer it again
     */
    record Result(@Nullable UUID focus, @Nullable UUID removed) {}
}
