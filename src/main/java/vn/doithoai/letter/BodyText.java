package vn.doithoai.letter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Block;
import vn.doithoai.document.Level;
import vn.doithoai.document.RichText;

/**
 * Plain text as the body of a paper (phần thân văn bản). A line is a paragraph; one that begins like "I.", "1.", "a)" or "-" is an item of
 * that level under the last wider one. The number typed only tells the level: what is printed is counted anew, so that
 * none repeats or is skipped. A plain line stands under the title before it, else beside the items.
 */
public final class BodyText {

    private static final Pattern ROMAN = Pattern.compile("[IVX]+\\.\\s+(.+)");
    private static final Pattern ARABIC = Pattern.compile("\\d{1,3}\\.\\s+(.+)");
    private static final Pattern LETTER = Pattern.compile("[a-zđ]{1,2}\\)\\s+(.+)");
    private static final Pattern DASH = Pattern.compile("[-–—•+]\\s+(.+)");
    private static final Pattern CLOSED = Pattern.compile(".*[.,;:!?]");

    private final List<Node> roots = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

    private BodyText() {}

    public static List<Block> parse(String text) {
        BodyText body = new BodyText();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(body::add);
        return blocks(body.roots);
    }

    private void add(String line) {
        Level level = level(line);
        if (level == null) {
            closeUntilTitle();
        } else {
            closeUntilWiderThan(level);
        }
        Node node = new Node(level, level == null ? line : textOf(level, line), new ArrayList<>());
        (open.isEmpty() ? roots : open.getFirst().children).add(node);
        if (level != null) {
            open.push(node);
        }
    }

    private void closeUntilWiderThan(Level level) {
        while (!open.isEmpty() && !level.isDeeperThan(open.getFirst().levelOrDash())) {
            open.pop();
        }
    }

    private void closeUntilTitle() {
        while (!open.isEmpty() && !open.getFirst().mayBeTitle()) {
            open.pop();
        }
    }

    private static @Nullable Level level(String line) {
        if (ROMAN.matcher(line).matches()) {
            return Level.ROMAN;
        }
        if (ARABIC.matcher(line).matches()) {
            return Level.ARABIC;
        }
        if (LETTER.matcher(line).matches()) {
            return Level.LETTER;
        }
        return DASH.matcher(line).matches() ? Level.DASH : null;
    }

    private static String textOf(Level level, String line) {
        Pattern pattern = switch (level) {
            case ROMAN -> ROMAN;
            case ARABIC -> ARABIC;
            case LETTER -> LETTER;
            default -> DASH;
        };
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? matcher.group(1) : line;
    }

    private static List<Block> blocks(List<Node> nodes) {
        return nodes.stream().map(Node::block).toList();
    }

    /**
     * @param level null for a paragraph
     */
    private record Node(@Nullable Level level, String text, List<Node> children) {

        Level levelOrDash() {
            return level == null ? Level.DASH : level;
        }

        /** A section is one, and so is a number whose text ends without a mark. */
        boolean mayBeTitle() {
            return level == Level.ROMAN
                    || level == Level.ARABIC && !CLOSED.matcher(text).matches();
        }

        Block block() {
            if (level == null) {
                return Block.Paragraph.of(text);
            }
            return new Block.Item(level, mayBeTitle() && !children.isEmpty(), RichText.of(text), blocks(children));
        }
    }
}
