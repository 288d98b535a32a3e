package vn.doithoai.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of a text, line by line, under one another (dàn ý). An item stands under the last wider one; a plain
 * line under the title before it, else beside the items; a table or a note where the line before it stands.
 */
public final class Outline {

    private static final Pattern CLOSED = Pattern.compile(".*[.,;:!?]");

    private final List<Node> roots = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

    /** Whether a numbered line can be a title: it ends without a mark. */
    public static boolean readsLikeTitle(String text) {
        return !CLOSED.matcher(text).matches();
    }

    /** An item that is a title when it reads like one and something stands under it. */
    public void item(Level level, RichText text) {
        item(level, readsLikeTitle(text.plain()), true, text);
    }

    public void item(Level level, boolean heading, RichText text) {
        item(level, heading, false, text);
    }

    private void item(Level level, boolean heading, boolean onlyOver, RichText text) {
        while (!open.isEmpty() && !level.isDeeperThan(open.getFirst().level)) {
            open.pop();
        }
        boolean title = level.isTitled() || heading && level == Level.ARABIC;
        var node = new Node(level, title, onlyOver, text, null, new ArrayList<>());
        siblings().add(node);
        open.push(node);
    }

    public void paragraph(RichText text) {
        while (!open.isEmpty() && !open.getFirst().title) {
            open.pop();
        }
        beside(new Block.Paragraph(text));
    }

    /** A note, a table: whatever belongs to the line before it. */
    public void beside(Block block) {
        siblings().add(new Node(Level.DASH, false, false, RichText.EMPTY, block, List.of()));
    }

    public List<Block> blocks() {
        return blocks(roots);
    }

    private List<Node> siblings() {
        return open.isEmpty() ? roots : open.getFirst().children;
    }

    private static List<Block> blocks(List<Node> nodes) {
        return nodes.stream().map(Node::toBlock).toList();
    }

    /**
     * @param onlyOver a title only when something stands under it
     * @param block what is no item; null for items
     */
    private record Node(
            Level level,
            boolean title,
            boolean onlyOver,
            RichText text,
            @Nullable Block block,
            List<Node> children) {

        Block toBlock() {
            if (block != null) {
                return block;
            }
            return new Block.Item(level, title && !(onlyOver && children.isEmpty()), text, blocks(children));
        }
    }
}
