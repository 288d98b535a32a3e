package vn.doithoai.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import vn.doithoai.document.Block;
import vn.doithoai.document.Level;
import vn.doithoai.document.MarkedText;
import vn.doithoai.document.RichText;
import vn.doithoai.document.TableText;

/**
 * The body of a plan as sections, and back. What comes before the first title is the opening; each title of a main part
 * begins a section, whatever it stands in; all else becomes lines of the section it stands in.
 *
 * @param sections the opening comes first and is always there
 * @param overflow lines for which no section has room
 */
record PlanBody(List<SectionText> sections, List<String> overflow) {

    PlanBody {
        sections = List.copyOf(sections);
        overflow = List.copyOf(overflow);
    }

    static PlanBody of(List<Block> blocks) {
        Reader reader = new Reader();
        reader.read(blocks, true);
        reader.close();
        return new PlanBody(reader.sections, reader.overflow);
    }

    static List<Block> blocks(List<SectionText> sections) {
        List<Block> blocks = new ArrayList<>();
        for (SectionText section : sections) {
            if (section.level() == null) {
                blocks.addAll(section.blocks());
            }
        }
        List<SectionText> titled =
                sections.stream().filter(section -> section.level() != null).toList();
        addSections(titled, blocks);
        return blocks;
    }

    /** A section stands in the nearest one before it that is of a wider level. */
    private static void addSections(List<SectionText> sections, List<Block> blocks) {
        int next = 0;
        while (next < sections.size()) {
            SectionText section = sections.get(next);
            Level level = section.level();
            int end = next + 1;
            while (level != null && end < sections.size() && isDeeper(sections.get(end), level)) {
                end++;
            }
            List<Block> inside = new ArrayList<>(section.blocks());
            addSections(sections.subList(next + 1, end), inside);
            if (level != null) {
                blocks.add(new Block.Item(level, true, MarkedText.parse(section.heading()), inside));
            }
            next = end;
        }
    }

    private static boolean isDeeper(SectionText section, Level level) {
        return section.level() != null && section.level().isDeeperThan(level);
    }

    /** What is printed before the title of each section; empty for the opening. */
    static List<String> labels(List<SectionText> sections) {
        List<String> labels = new ArrayList<>();
        var used = new EnumMap<Level, Integer>(Level.class);
        for (SectionText section : sections) {
            Level level = section.level();
            if (level == null) {
                labels.add("");
            } else {
                used.keySet().removeIf(deeper -> deeper.isDeeperThan(level));
                labels.add(level.label(used.merge(level, 1, Integer::sum)));
            }
        }
        return labels;
    }

    private static final class Reader {

        private final List<SectionText> sections = new ArrayList<>();
        private final List<String> overflow = new ArrayList<>();
        private List<Line> lines = new ArrayList<>();
        private SectionText head = new SectionText(null, "", List.of());

        /** @param outermost titles of clauses begin sections only where no wider ones are used */
        void read(List<Block> blocks, boolean outermost) {
            for (Block block : blocks) {
                if (block instanceof Block.Item item && isSection(item, outermost)) {
                    begin(item);
                    read(item.blocks(), false);
                } else {
                    add(block);
                }
            }
        }

        private static boolean isSection(Block.Item item, boolean outermost) {
            return item.level().isTitled() || outermost && item.heading();
        }

        private void begin(Block.Item item) {
            close();
            head = new SectionText(item.level(), MarkedText.print(item.text()), List.of());
        }

        void close() {
            sections.add(new SectionText(head.level(), head.heading(), lines));
            lines = new ArrayList<>();
        }

        private void add(Block block) {
            if (block instanceof Block.Item item) {
                ItemKind kind = ItemKind.of(item.level(), item.heading());
                if (kind.isInside(head.level())) {
                    put(kind, item.text());
                } else {
                    put(ItemKind.PARAGRAPH, item.text());
                }
                item.blocks().forEach(this::add);
            } else if (block instanceof Block.Paragraph paragraph) {
                put(ItemKind.PARAGRAPH, paragraph.text());
            } else if (block instanceof Block.Note note) {
                put(ItemKind.NOTE, note.text());
            } else if (block instanceof Block.Table table) {
                put(ItemKind.TABLE, TableText.print(table));
            }
        }

        private void put(ItemKind kind, RichText text) {
            put(kind, MarkedText.print(text));
        }

        private void put(ItemKind kind, String text) {
            if (lines.size() >= PlanSection.MOST_LINES || text.length() > PlanItem.MOST_CHARACTERS) {
                text.lines().forEach(overflow::add);
            } else if (!text.isBlank()) {
                lines.add(Line.of(kind, text));
            }
        }
    }
}
