package vn.doithoai.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Who gets the paper (nơi nhận, box 9b). Dashes and the marks at the ends are written by the layout.
 *
 * @param bodies "Đảng ủy xã", "Như trên"
 * @param kept where the file copy goes: "VT" or "VT, VP"; empty while it is open
 */
public record Recipients(List<String> bodies, String kept) {

    public static final Recipients NONE = new Recipients(List.of(), "");

    public Recipients {
        bodies = RichText.plain(bodies.stream().map(Recipients::withoutEnd).toList());
        kept = withoutEnd(kept);
    }

    public boolean isEmpty() {
        return bodies.isEmpty() && kept.isEmpty();
    }

    List<String> printed() {
        return printed("");
    }

    /** @param drafter sign and copies, which end the last line (box 12); may be empty */
    List<String> printed(String drafter) {
        List<String> lines = new ArrayList<>(bodies);
        if (!kept.isEmpty()) {
            lines.add("Lưu: " + kept);
        }
        if (!drafter.isEmpty() && !lines.isEmpty()) {
            int last = lines.size() - 1;
            lines.set(last, lines.get(last) + ". " + drafter);
        }
        return punctuated(lines);
    }

    /** One a line after a dash; a semicolon at the end of each, a full stop at the last. */
    static List<String> punctuated(List<String> lines) {
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            printed.add("- " + lines.get(i) + (i < lines.size() - 1 ? ";" : "."));
        }
        return printed;
    }

    private static String withoutEnd(String text) {
        return RichText.of(text).withoutEnd().plain();
    }
}
