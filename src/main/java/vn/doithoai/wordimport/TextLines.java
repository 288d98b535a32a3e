package vn.doithoai.wordimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Level;
import vn.doithoai.document.LevelMark;
import vn.doithoai.document.Outline;
import vn.doithoai.document.ParagraphStyle;
import vn.doithoai.wordimport.Recognition.Recognised;

/**
 * The text between head and closing. Numbers tell the level. Where a file has none on a level, lines in capitals, of
 * Word's heading styles, or in bold are taken for its titles.
 *
 * @param romans whether anything is numbered I, II
 * @param arabics whether anything is numbered 1, 2
 * @param capitals whether lines in capitals stand where numbers are missing
 * @param outline the widest level of Word's headings
 */
record TextLines(boolean romans, boolean arabics, boolean capitals, int outline) {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_LEAD = 80;

    static TextLines of(List<WordBlock> blocks) {
        boolean romans = false;
        boolean arabics = false;
        boolean capitals = false;
        int outline = Integer.MAX_VALUE;
        for (WordBlock block : blocks) {
            if (block instanceof WordBlock.WordParagraph paragraph && !paragraph.isBlank()) {
                SourceLine line =
                        Pieces.lines(paragraph, (before, next) -> true).get(0);
                LevelMark mark = line.mark();
                romans |= mark != null && mark.level() == Level.ROMAN;
                arabics |= mark != null && mark.level() == Level.ARABIC;
                capitals |= mark == null && isTitleInCapitals(line) && !paragraph.centred();
                boolean heading = paragraph.outline() >= 0 && HeadWords.kind(line) == 0;
                outline = heading ? Math.min(outline, paragraph.outline()) : outline;
            }
        }
        return new TextLines(romans, arabics, capitals, outline);
    }

    /** Whether head and title are over. */
    boolean beginsText(SourceLine line) {
        if (line.isOwn()) {
            Part part = ownPart(line);
            return part == Part.LEGAL_BASIS || part == Part.PARAGRAPH || part != null && part.level() != null;
        }
        LevelMark mark = line.mark();
        return HeadWords.isBasis(line)
                || LevelMark.ofDivision(line.plain()) != null
                || mark != null && mark.level() != Level.DASH;
    }

    /** Whether the second of two lines in one paragraph is the rest of the first. */
    boolean goesOn(SourceLine before, SourceLine next) {
        return next.mark() == null
                && LevelMark.ofDivision(next.plain()) == null
                && !HeadWords.isBasis(next)
                && !before.plain().matches(".*[.;:!?]");
    }

    /** @param bases whether legal bases may still come */
    Part part(SourceLine line, boolean bases) {
        LevelMark mark = line.mark();
        Part own = ownPart(line);
        if (own != null && (own != Part.PARAGRAPH || mark == null)) {
            return line.plain().equals("./.") ? Part.END_MARK : own;
        }
        if (line.plain().matches("\\.?/\\.")) {
            return Part.END_MARK;
        }
        if (HeadWords.isRule(line)) {
            return Part.RULE;
        }
        if (bases && HeadWords.isBasis(line)) {
            return Part.LEGAL_BASIS;
        }
        LevelMark division = LevelMark.ofDivision(line.shown());
        if (division != null) {
            return Part.of(division.level());
        }
        if (mark != null) {
            return numbered(line, mark);
        }
        return line.from().note() || HeadWords.isNote(line) ? Part.NOTE : unnumbered(line);
    }

    private static Part numbered(SourceLine line, LevelMark mark) {
        boolean title =
                mark.level() == Level.ARABIC && line.isBold() && line.plain().length() <= LONGEST_TITLE;
        return title ? Part.HEADING : Part.of(mark.level());
    }

    private Part unnumbered(SourceLine line) {
        if (!line.label().isEmpty()) {
            return line.label().length() == 1 ? Part.DASH : Part.PARAGRAPH;
        }
        boolean shortLine = line.plain().length() <= LONGEST_TITLE;
        if (HeadWords.isAddressing(line)) {
            return Part.LEFT_OVER;
        }
        if (isTitleInCapitals(line)) {
            return romans ? Part.DIVISION_TITLE : Part.ROMAN;
        }
        if (line.from().outline() >= 0 && shortLine) {
            return line.from().outline() == outline && !romans ? Part.ROMAN : Part.HEADING;
        }
        boolean title = line.isBold()
                && (Outline.readsLikeTitle(line.plain()) || line.plain().endsWith(":"));
        if (title && shortLine && !arabics) {
            return romans || capitals || outline < Integer.MAX_VALUE ? Part.HEADING : Part.ROMAN;
        }
        return Part.PARAGRAPH;
    }

    private static boolean isTitleInCapitals(SourceLine line) {
        return line.isCapitals()
                && line.plain().length() <= LONGEST_TITLE
                && line.plain().contains(" ")
                && !line.plain().matches(".*[.;,]");
    }

    /** What is seen only by what comes next: titles without looks of their own, names of tables, titles of divisions. */
    static List<Recognised> secondLook(List<Recognised> first) {
        List<Recognised> second = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Part before = i == 0 ? Part.LEFT_OVER : first.get(i - 1).part();
            Part next =
                    i + 1 == first.size() ? Part.LEFT_OVER : first.get(i + 1).part();
            Recognised one = first.get(i);
            second.add(
                    one.source() instanceof SourceLine line && !line.isOwn()
                            ? one.as(second(line, one.part(), before, next))
                            : one);
        }
        return second;
    }

    private static Part second(SourceLine line, Part part, Part before, Part next) {
        String text = line.plain();
        if (part == Part.ARABIC && text.length() <= LONGEST_LEAD) {
            boolean over = next == Part.PARAGRAPH
                    || Outline.readsLikeTitle(text)
                            && (next == Part.LETTER || next == Part.DASH || next == Part.TABLE || next == Part.NOTE);
            return over && (Outline.readsLikeTitle(text) || text.endsWith(":")) ? Part.HEADING : part;
        }
        boolean named =
                line.from().centred() || line.isItalic() || line.folded().matches("(bang|bieu|lich|danh sach)\\b.*");
        if (part == Part.PARAGRAPH && next == Part.TABLE && named && text.length() <= LONGEST_TITLE) {
            return Part.CAPTION;
        }
        if (before.isDivision()
                && (part == Part.PARAGRAPH && line.from().centred() || part == Part.ROMAN && line.mark() == null)) {
            return Part.DIVISION_TITLE;
        }
        return part == Part.DIVISION_TITLE && !before.isDivision() && before != Part.DIVISION_TITLE
                ? Part.PARAGRAPH
                : part;
    }

    /** What a paragraph is that the program itself wrote; null for all others. */
    static @Nullable Part ownPart(SourceLine line) {
        ParagraphStyle style = line.style();
        if (style == null) {
            return null;
        }
        return switch (style) {
            case COUNTRY -> Part.COUNTRY;
            case MOTTO -> Part.MOTTO;
            case SUPERIOR, ISSUER -> Part.ISSUER;
            case NUMBER -> Part.NUMBER;
            case PLACE_DATE -> Part.PLACE_DATE;
            case TITLE -> Part.KIND;
            case SUBJECT, LETTER_SUBJECT -> Part.SUBJECT;
            case LEGAL_BASIS -> Part.LEGAL_BASIS;
            case BODY, TABLE_HEAD, TABLE_GROUP, CELL, CELL_CENTRED, CODE_LINE -> Part.PARAGRAPH;
            case DIVISION -> division(line);
            case DIVISION_TITLE -> Part.DIVISION_TITLE;
            case ROMAN -> Part.ROMAN;
            case HEADING -> Part.HEADING;
            case CLAUSE -> Part.ARABIC;
            case POINT -> Part.LETTER;
            case DASH -> Part.DASH;
            case NOTE -> Part.NOTE;
            case CAPTION -> Part.CAPTION;
            case RECIPIENTS_WORD -> Part.RECIPIENTS_WORD;
            case RECIPIENT -> Part.RECIPIENT;
            case CAPACITY -> Part.CAPACITY;
            case SIGNER -> Part.SIGNER;
            case HEAD_RULE, TITLE_RULE -> Part.RULE;
            case URGENCY,
                    CIRCULATION,
                    CONTACT,
                    ADDRESSEE,
                    ADDRESSEES,
                    ADDRESSEE_LINE,
                    ADDRESSEE_LAST,
                    ANNEX_NUMBER,
                    ANNEX_TITLE,
                    ANNEX_REFERENCE,
                    PAGE_NUMBER -> Part.LEFT_OVER;
        };
    }

    private static Part division(SourceLine line) {
        LevelMark mark = LevelMark.ofDivision(line.plain());
        return mark == null ? Part.DIVISION_TITLE : Part.of(mark.level());
    }
}
