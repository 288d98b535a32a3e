package vn.doithoai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.plan.ItemKind.CLAUSE;
import static vn.doithoai.plan.ItemKind.DASH;
import static vn.doithoai.plan.ItemKind.HEADING;
import static vn.doithoai.plan.ItemKind.PARAGRAPH;
import static vn.doithoai.plan.ItemKind.POINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.Block;
import vn.doithoai.document.Level;
import vn.doithoai.document.Numbering;

class SectionOutlineTest {

    /** 1. A [a) B, a paragraph C], 2. D [- E], a closing paragraph F. */
    private final SectionOutline outline = of(
            Line.of(CLAUSE, "A"),
            Line.of(POINT, "B"),
            Line.of(PARAGRAPH, "C"),
            Line.of(CLAUSE, "D"),
            Line.of(DASH, "E"),
            Line.of(PARAGRAPH, "F"));

    @Test
    void aLineMovesWithWhatStandsUnderIt() {
        assertThat(shown(outline.after(SectionOutline.Act.UP, 3)))
                .containsExactly("1. D", "- E", "2. A", "a) B", "C", "F");
        assertThat(shown(outline.after(SectionOutline.Act.DOWN, 0)))
                .containsExactly("C", "1. D", "- E", "2. A", "a) B", "F");
    }

    @Test
    void aTitleTakesItsParagraphsAlong() {
        SectionOutline titled = of(
                Line.of(HEADING, "Mục đích"),
                Line.of(PARAGRAPH, "Một"),
                Line.of(DASH, "Hai"),
                Line.of(HEADING, "Yêu cầu"),
                Line.of(PARAGRAPH, "Ba"));

        assertThat(shown(titled.after(SectionOutline.Act.DOWN, 0)))
                .containsExactly("1. Yêu cầu", "Ba", "2. Mục đích", "Một", "- Hai");
        assertThat(shown(titled.after(SectionOutline.Act.UP, 3)))
                .containsExactly("1. Yêu cầu", "Ba", "2. Mục đích", "Một", "- Hai");
    }

    @Test
    void atTheEndsNothingMoves() {
        assertThat(outline.after(SectionOutline.Act.UP, 0)).isEqualTo(outline);
        assertThat(outline.after(SectionOutline.Act.DOWN, 5)).isEqualTo(outline);
    }

    @Test
    void aParagraphMovesByOnePlace() {
        assertThat(shown(outline.after(SectionOutline.Act.UP, 5)))
                .containsExactly("1. A", "a) B", "C", "2. D", "F", "- E");
        assertThat(shown(outline.after(SectionOutline.Act.DOWN, 2)))
                .containsExactly("1. A", "a) B", "2. D", "C", "- E", "F");
    }

    @Test
    void anIndentedLineStandsUnderTheOneBeforeIt() {
        assertThat(shown(outline.after(SectionOutline.Act.INDENT, 3)))
                .containsExactly("1. A", "a) B", "C", "b) D", "- E", "F");
        assertThat(outline.after(SectionOutline.Act.INDENT, 0))
                .as("there is none before it")
                .isEqualTo(outline);
        assertThat(outline.after(SectionOutline.Act.INDENT, 4))
                .as("a dash is the deepest")
                .isEqualTo(outline);
        assertThat(outline.after(SectionOutline.Act.INDENT, 2))
                .as("no number, no level")
                .isEqualTo(outline);
    }

    @Test
    void indentingJoinsTheLevelThatIsThere() {
        SectionOutline dashes = of(Line.of(CLAUSE, "A"), Line.of(DASH, "B"), Line.of(CLAUSE, "C"), Line.of(POINT, "D"));

        assertThat(shown(dashes.after(SectionOutline.Act.INDENT, 2))).containsExactly("1. A", "- B", "- C", "- D");
    }

    @Test
    void anOutdentedLineStandsBesideTheOneItStoodUnder() {
        assertThat(shown(outline.after(SectionOutline.Act.OUTDENT, 4)))
                .containsExactly("1. A", "a) B", "C", "2. D", "3. E", "F");
        assertThat(outline.after(SectionOutline.Act.OUTDENT, 0)).isEqualTo(outline);
        assertThat(outline.after(SectionOutline.Act.OUTDENT, 5)).isEqualTo(outline);
    }

    @Test
    void aNewLineIsLikeTheOneAboveAndComesRightBelow() {
        SectionOutline added = outline.after(SectionOutline.Act.ADD, 1);
        assertThat(added.lines().get(2)).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(POINT);
            assertThat(line.text()).isEmpty();
        });
        assertThat(of(Line.of(HEADING, "A"))
                        .after(SectionOutline.Act.ADD, 0)
                        .lines()
                        .get(1)
                        .kind())
                .isEqualTo(DASH);
        assertThat(of().after(SectionOutline.Act.ADD, -1).lines())
                .singleElement()
                .extracting(Line::kind)
                .isEqualTo(PARAGRAPH);
    }

    @Test
    void onlyTheLineItselfIsRemoved() {
        assertThat(shown(outline.after(SectionOutline.Act.REMOVE, 0))).containsExactly("a) B", "C", "1. D", "- E", "F");
    }

    @Test
    void lettersAreThoseOfTheAlphabetAndStartAnewUnderEachNumber() {
        List<Line> lines = new ArrayList<>();
        for (int number = 0; number < 2; number++) {
            lines.add(Line.of(CLAUSE, "x"));
            for (int letter = 0; letter < 7; letter++) {
                lines.add(Line.of(POINT, "x"));
            }
        }
        assertThat(new SectionText(Level.ROMAN, "", lines).labels())
                .containsExactly(
                        "1.", "a)", "b)", "c)", "d)", "đ)", "e)", "g)", "2.", "a)", "b)", "c)", "d)", "đ)", "e)", "g)");
    }

    @Test
    void aLineIsSetInByWhatItStandsUnder() {
        assertThat(new SectionText(Level.ROMAN, "", outline.lines()).depths()).containsExactly(0, 1, 0, 0, 1, 0);
        assertThat(new SectionText(
                                Level.ROMAN,
                                "",
                                List.of(
                                        Line.of(CLAUSE, "A"),
                                        Line.of(POINT, "B"),
                                        Line.of(DASH, "C"),
                                        Line.of(DASH, "D")))
                        .depths())
                .containsExactly(0, 1, 2, 2);
    }

    @Test
    void anEmptyLineHasNoNumber() {
        assertThat(new SectionText(
                                Level.ROMAN,
                                "",
                                List.of(Line.of(CLAUSE, "x"), Line.of(CLAUSE, ""), Line.of(CLAUSE, "y")))
                        .labels())
                .containsExactly("1.", "", "2.");
    }

    /** No act loses or doubles a line, the tree can be printed, and the editor's numbers are those that print. */
    @Test
    void whateverIsDoneTheOutlineStaysWhole() {
        Random random = new Random(27);
        SectionOutline changing = outline;
        for (int i = 0; i < 3000; i++) {
            SectionOutline.Act act = SectionOutline.Act.values()[random.nextInt(SectionOutline.Act.values().length)];
            boolean full = changing.lines().size() > 25;
            if (changing.lines().size() < 3 || act == SectionOutline.Act.ADD && !full) {
                List<Line> more = new ArrayList<>(changing.lines());
                ItemKind kind = ItemKind.values()[random.nextInt(ItemKind.values().length)];
                more.add(random.nextInt(more.size() + 1), Line.of(kind, "x" + i));
                changing = new SectionOutline(Level.ROMAN, more);
                continue;
            }
            List<UUID> before = ids(changing);
            SectionOutline after =
                    changing.after(act, random.nextInt(changing.lines().size()));
            switch (act) {
                case ADD -> assertThat(ids(after)).containsAll(before).hasSize(before.size() + 1);
                case REMOVE ->
                    assertThat(before)
                            .containsAll(ids(after))
                            .hasSize(ids(after).size() + 1);
                default -> assertThat(ids(after)).containsExactlyInAnyOrderElementsOf(before);
            }
            changing = after;
            SectionText text = new SectionText(Level.ROMAN, "x", changing.lines());
            assertThat(text.labels().stream().filter(label -> !label.isEmpty()).toList())
                    .isEqualTo(printedLabels(text.blocks()));
        }
    }

    private static List<String> printedLabels(List<Block> blocks) {
        List<String> labels = new ArrayList<>();
        List<String> own = Numbering.labels(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Item item) {
                labels.add(own.get(i));
                labels.addAll(printedLabels(item.blocks()));
            }
        }
        return labels;
    }

    private static List<UUID> ids(SectionOutline outline) {
        return outline.lines().stream().map(Line::id).toList();
    }

    private static SectionOutline of(Line... lines) {
        return new SectionOutline(Level.ROMAN, List.of(lines));
    }

    private static List<String> shown(SectionOutline outline) {
        return new SectionText(outline.section(), "", outline.lines()).numbered();
    }
}
