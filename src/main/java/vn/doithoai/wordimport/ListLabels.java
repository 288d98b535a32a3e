package vn.doithoai.wordimport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Level;

/** Counts as Word does, so that numbers nobody typed are known: lists, their levels, where they start again. */
final class ListLabels {

    private static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;
    private static final int LETTERS = 26;
    private static final String BULLET = "•";

    private final WordStyles styles;
    private final Map<String, Abstract> abstracts = new HashMap<>();
    private final Map<String, Num> nums = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    /** @param restart level after which it starts again; 0 for never, -1 for the one above */
    private record ListLevel(String format, String text, int start, int restart, boolean decimal) {}

    private record Abstract(Map<Integer, ListLevel> levels, String styleLink) {}

    private record Num(String list, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}

    /** @param in null for a file without lists */
    ListLabels(@Nullable XmlReader in, WordStyles styles) {
        this.styles = styles;
        if (in != null) {
            in.children(root -> in.children(name -> {
                switch (name) {
                    case "abstractNum" -> readAbstract(in);
                    case "num" -> readNum(in);
                    default -> {}
                }
            }));
        }
    }

    private void readAbstract(XmlReader in) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        String id = in.attribute("abstractNumId");
        String[] link = {""};
        in.children(name -> {
            if (name.equals("lvl")) {
                levels.put(in.number("ilvl", 0), readLevel(in));
            } else if (name.equals("numStyleLink")) {
                link[0] = in.value();
            }
        });
        abstracts.put(id, new Abstract(levels, link[0]));
    }

    private void readNum(XmlReader in) {
        String id = in.attribute("numId");
        String[] list = {""};
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, ListLevel> levels = new HashMap<>();
        in.children(name -> {
            if (name.equals("abstractNumId")) {
                list[0] = in.value();
            } else if (name.equals("lvlOverride")) {
                int level = in.number("ilvl", 0);
                in.children(part -> {
                    if (part.equals("startOverride")) {
                        starts.put(level, in.number("val", 1));
                    } else if (part.equals("lvl")) {
                        levels.put(level, readLevel(in));
                    }
                });
            }
        });
        nums.put(id, new Num(list[0], starts, levels));
    }

    private static ListLevel readLevel(XmlReader in) {
        var said = new Object() {
            String format = "decimal";
            String text = "";
            int start = 1;
            int restart = -1;
            boolean decimal;
        };
        in.children(name -> {
            switch (name) {
                case "numFmt" -> said.format = in.value();
                case "lvlText" -> said.text = in.value();
                case "start" -> said.start = in.number("val", 1);
                case "lvlRestart" -> said.restart = in.number("val", -1);
                case "isLgl" -> said.decimal = in.isOn();
                default -> {}
            }
        });
        return new ListLevel(said.format, said.text, said.start, said.restart, said.decimal);
    }

    /** What Word prints before the next paragraph of this list; empty for no number. */
    String next(ParagraphFormat format) {
        Num num = format.list() == null ? null : nums.get(format.list());
        int level = format.level() == null ? 0 : Math.max(0, Math.min(format.level(), LEVELS - 1));
        if (num == null || format.list() == null) {
            return "";
        }
        Num real = linked(num);
        ListLevel own = level(real, level);
        if (own == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(real.list, list -> unused());
        count(counter, real, level, own, format.list() + "/" + level);
        return label(counter, real, level, own);
    }

    /** A list that only names a style of lists is the list of that style. */
    private Num linked(Num num) {
        Abstract list = abstracts.get(num.list);
        String real = list == null || list.styleLink.isEmpty() ? null : styles.listOf(list.styleLink);
        return real == null ? num : nums.getOrDefault(real, num);
    }

    private @Nullable ListLevel level(Num num, int level) {
        Abstract list = abstracts.get(num.list);
        ListLevel changed = num.levels.get(level);
        return changed != null || list == null ? changed : list.levels.get(level);
    }

    private void count(int[] counter, Num num, int level, ListLevel own, String use) {
        Integer start = num.starts.get(level);
        if (start != null && started.add(use)) {
            counter[level] = start;
        } else {
            counter[level] = counter[level] == UNUSED ? own.start : counter[level] + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            ListLevel below = level(num, deeper);
            int restart = below == null ? -1 : below.restart;
            if (restart < 0 || level < restart) {
                counter[deeper] = UNUSED;
            }
        }
    }

    private String label(int[] counter, Num num, int level, ListLevel own) {
        if (own.format.equals("none")) {
            return "";
        }
        if (own.format.equals("bullet")) {
            return own.text.matches("[-–—+]") ? own.text : BULLET;
        }
        String label = own.text;
        for (int i = 0; i <= level; i++) {
            ListLevel shown = level(num, i);
            int value = counter[i] == UNUSED ? (shown == null ? 1 : shown.start) : counter[i];
            String format = shown == null || own.decimal ? "decimal" : shown.format;
            label = label.replace("%" + (i + 1), number(value, format));
        }
        return label.strip();
    }

    private static String number(int value, String format) {
        if (value < 1 || value > 9_999) {
            return String.valueOf(value);
        }
        return switch (format) {
            case "upperRoman" -> roman(value);
            case "lowerRoman" -> roman(value).toLowerCase(java.util.Locale.ROOT);
            case "upperLetter" -> letter(value, 'A');
            case "lowerLetter" -> letter(value, 'a');
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            case "none", "bullet" -> "";
            default -> String.valueOf(value);
        };
    }

    private static String roman(int value) {
        String label = Level.ROMAN.label(value);
        return label.substring(0, label.length() - 1);
    }

    /** After z comes aa, then bb: a letter as often as the alphabet was gone through. */
    private static String letter(int value, char first) {
        return String.valueOf((char) (first + (value - 1) % LETTERS)).repeat((value - 1) / LETTERS + 1);
    }

    private static int[] unused() {
        int[] counter = new int[LEVELS];
        java.util.Arrays.fill(counter, UNUSED);
        return counter;
    }
}
