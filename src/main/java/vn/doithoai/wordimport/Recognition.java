package vn.doithoai.wordimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.wordimport.WordBlock.WordCell;
import vn.doithoai.wordimport.WordBlock.WordParagraph;
import vn.doithoai.wordimport.WordBlock.WordRow;
import vn.doithoai.wordimport.WordBlock.WordTable;

/**
 * Goes through a file from top to bottom and says of each line what it is: head, subject, legal bases, text, closing, and
 * behind that what belongs to no plan.
 */
final class Recognition {

    private enum Zone {
        HEAD,
        SUBJECT,
        BASES,
        TEXT,
        CLOSING,
        BEHIND
    }

    private static final int LONG = 80;
    private static final int SUBJECT_LINES = 4;
    private static final int LONGEST_SUBJECT = 250;

    private final List<Recognised> found = new ArrayList<>();
    private final TextLines text;
    private final ClosingLines closing = new ClosingLines();
    private Zone zone = Zone.HEAD;
    private int subjectLines;
    private boolean ended;

    /** A plan goes to nobody by name; where a file says "Kính gửi", the places listed under it belong to that. */
    private boolean addressing;

    private Recognition(List<WordBlock> blocks) {
        this.text = TextLines.of(blocks);
    }

    static List<Recognised> of(List<WordBlock> blocks) {
        var recognition = new Recognition(blocks);
        blocks.forEach(recognition::block);
        return TextLines.secondLook(recognition.found);
    }

    private void block(WordBlock block) {
        if (block instanceof WordTable table) {
            table(table);
        } else if (block instanceof WordParagraph paragraph && !paragraph.isBlank()) {
            paragraph(paragraph);
        }
    }

    private void table(WordTable table) {
        if (table.isFrame() || zone == Zone.HEAD && looksLikeHead(table)) {
            cells(table, false);
        } else if (zone.ordinal() <= Zone.CLOSING.ordinal() && looksLikeClosing(table)) {
            zone = Zone.CLOSING;
            cells(table, true);
        } else {
            var source = new SourceTable(table);
            boolean placed = zone != Zone.CLOSING && zone != Zone.BEHIND;
            if (!source.lines().isEmpty()) {
                found.add(new Recognised(source, placed ? Part.TABLE : Part.LEFT_OVER));
            }
            zone = zone == Zone.HEAD || zone == Zone.SUBJECT ? Zone.BASES : zone;
        }
    }

    private void cells(WordTable table, boolean apart) {
        for (WordRow row : table.rows()) {
            for (WordCell cell : row.cells()) {
                if (apart) {
                    closing.nextCell();
                }
                cell.blocks().forEach(this::block);
            }
        }
    }

    private static boolean looksLikeHead(WordTable table) {
        return columns(table)
                .anyMatch(line -> HeadWords.isCountry(line)
                        || HeadWords.isMotto(line)
                        || HeadWords.isNumber(line)
                        || HeadWords.isPlaceAndDate(line));
    }

    private static boolean looksLikeClosing(WordTable table) {
        boolean narrow = table.rows().stream().allMatch(row -> row.cells().size() <= 3 && !row.header());
        return narrow
                && columns(table)
                        .anyMatch(line -> HeadWords.recipientsWord(line) > 0 || HeadWords.beginsSignature(line));
    }

    private static java.util.stream.Stream<SourceLine> columns(WordTable table) {
        return WordBlock.paragraphs(List.of(table)).stream().flatMap(paragraph -> Pieces.columns(paragraph).stream());
    }

    private void paragraph(WordParagraph paragraph) {
        if (zone == Zone.HEAD) {
            head(paragraph);
        } else if (zone == Zone.CLOSING || zone == Zone.BEHIND) {
            closing(paragraph);
        } else if (beginsClosing(paragraph)) {
            zone = Zone.CLOSING;
            closing(paragraph);
        } else if (zone == Zone.SUBJECT) {
            subject(paragraph);
        } else {
            text(paragraph);
        }
    }

    private void head(WordParagraph paragraph) {
        List<SourceLine> lines = Pieces.columns(paragraph);
        if (text.beginsText(lines.get(0)) || isSentence(lines)) {
            zone = Zone.BASES;
            paragraph(paragraph);
            return;
        }
        for (SourceLine line : lines) {
            int kind = HeadWords.kind(line);
            Part part = headPart(line);
            if (zone == Zone.SUBJECT) {
                add(line, part == Part.NUMBER || part == Part.PLACE_DATE ? part : Part.SUBJECT);
            } else if (kind > 0 && kind < line.plain().length()) {
                List<SourceLine> two = Pieces.split(line, kind);
                add(two.get(0), Part.KIND);
                add(two.get(1), Part.SUBJECT);
                zone = Zone.SUBJECT;
            } else {
                add(line, part);
                zone = part == Part.KIND || part == Part.SUBJECT ? Zone.SUBJECT : zone;
            }
        }
    }

    private Part headPart(SourceLine line) {
        Part own = TextLines.ownPart(line);
        if (own != null) {
            return own;
        }
        if (HeadWords.isCountry(line)) {
            return Part.COUNTRY;
        }
        if (HeadWords.isMotto(line)) {
            return Part.MOTTO;
        }
        if (HeadWords.isNumber(line)) {
            return Part.NUMBER;
        }
        if (HeadWords.isPlaceAndDate(line)) {
            return Part.PLACE_DATE;
        }
        if (HeadWords.kind(line) > 0) {
            return Part.KIND;
        }
        if (HeadWords.isSubjectOfLetter(line)) {
            return Part.SUBJECT;
        }
        if (HeadWords.isRule(line)) {
            return Part.RULE;
        }
        boolean draft = line.folded().matches("\\(?du thao.*");
        return line.isCapitals() && !draft ? Part.ISSUER : Part.LEFT_OVER;
    }

    private static boolean isSentence(List<SourceLine> lines) {
        SourceLine only = lines.get(0);
        return lines.size() == 1
                && !only.isOwn()
                && only.plain().length() > LONG
                && !only.isCapitals()
                && !only.from().centred()
                && HeadWords.kind(only) == 0;
    }

    private void subject(WordParagraph paragraph) {
        List<SourceLine> lines = Pieces.lines(paragraph, (before, next) -> true);
        SourceLine line = lines.get(0);
        Part own = TextLines.ownPart(line);
        if (own == Part.RULE || own == null && HeadWords.isRule(line)) {
            add(line, Part.RULE);
        } else if (own == null && (HeadWords.isNumber(line) || HeadWords.isPlaceAndDate(line))) {
            add(line, HeadWords.isNumber(line) ? Part.NUMBER : Part.PLACE_DATE);
        } else if (own == Part.SUBJECT || own == null && isSubject(line)) {
            subjectLines++;
            add(line, Part.SUBJECT);
        } else {
            zone = Zone.BASES;
            text(paragraph);
        }
    }

    private boolean isSubject(SourceLine line) {
        if (subjectLines >= SUBJECT_LINES
                || text.beginsText(line)
                || line.plain().length() > LONGEST_SUBJECT
                || line.plain().startsWith("(")) {
            return false;
        }
        boolean shown = line.isBold() || line.from().centred();
        return shown || subjectLines == 0 && !line.plain().matches(".*[.;:]");
    }

    private void text(WordParagraph paragraph) {
        for (SourceLine line : Pieces.lines(paragraph, text::goesOn)) {
            Part part = addressees(line, text.part(line, zone == Zone.BASES));
            zone = part.level() != null || part == Part.DIVISION_TITLE ? Zone.TEXT : zone;
            ended |= line.endsDocument();
            add(line, part);
        }
    }

    private Part addressees(SourceLine line, Part part) {
        addressing = HeadWords.isAddressing(line) || addressing && part == Part.DASH;
        return addressing ? Part.LEFT_OVER : part;
    }

    private boolean beginsClosing(WordParagraph paragraph) {
        SourceLine first = Pieces.columns(paragraph).get(0);
        if (first.isOwn()) {
            Part own = TextLines.ownPart(first);
            return own == Part.RECIPIENTS_WORD || own == Part.CAPACITY || own == Part.LEFT_OVER;
        }
        return HeadWords.recipientsWord(first) > 0
                || HeadWords.beginsSignature(first)
                || ended && HeadWords.isAnnex(first);
    }

    private void closing(WordParagraph paragraph) {
        for (SourceLine line : Pieces.columns(paragraph)) {
            if (HeadWords.isAnnex(line)) {
                zone = Zone.BEHIND;
            }
            if (zone == Zone.BEHIND) {
                add(line, HeadWords.isRule(line) ? Part.RULE : Part.LEFT_OVER);
            } else {
                closing.parts(line).forEach(found::add);
            }
        }
    }

    private void add(SourceLine line, Part part) {
        found.add(new Recognised(line, part));
    }

    /** A line or table with what it is. */
    record Recognised(Source source, Part part) {

        Recognised as(@Nullable Part other) {
            return other == null ? this : new Recognised(source, other);
        }
    }
}
