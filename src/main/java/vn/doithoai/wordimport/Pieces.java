package vn.doithoai.wordimport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doithoai.document.RichText;
import vn.doithoai.wordimport.WordBlock.WordParagraph;

/** Cuts a paragraph into the lines that are read in it, at line breaks, tabs and rows of blanks. */
final class Pieces {

    private static final Pattern BREAKS = Pattern.compile("\\n");
    private static final Pattern COLUMNS = Pattern.compile("[\\n\\t]+");
    private static final Pattern GAPS = Pattern.compile("[ \\u00A0]{3,}");

    private Pieces() {}

    /** At line breaks where the second of two lines does not go on with the first; else they are one. */
    static List<SourceLine> lines(WordParagraph paragraph, BiPredicate<SourceLine, SourceLine> goesOn) {
        List<SourceLine> lines = new ArrayList<>();
        List<RichText.Run> joined = new ArrayList<>();
        for (List<RichText.Run> piece : cut(paragraph.runs(), BREAKS)) {
            SourceLine next = line(piece, "", paragraph);
            SourceLine before = line(joined, "", paragraph);
            if (before.text().isEmpty() || next.text().isEmpty() || goesOn.test(before, next)) {
                joined.add(new RichText.Run(" ", false, false));
            } else {
                add(lines, joined, paragraph);
                joined = new ArrayList<>();
            }
            joined.addAll(piece);
        }
        add(lines, joined, paragraph);
        return lines;
    }

    /** At every break and tab; at rows of blanks too, unless they are room for a number or a day. */
    static List<SourceLine> columns(WordParagraph paragraph) {
        List<SourceLine> lines = new ArrayList<>();
        for (List<RichText.Run> piece : cut(paragraph.runs(), COLUMNS)) {
            SourceLine whole = line(piece, "", paragraph);
            int second = HeadWords.placeAfterNumber(plain(piece));
            if (second > 0) {
                add(lines, slice(piece, 0, second), paragraph);
                add(lines, slice(piece, second, plain(piece).length()), paragraph);
            } else if (HeadWords.isNumber(whole) || HeadWords.isPlaceAndDate(whole)) {
                add(lines, piece, paragraph);
            } else {
                cut(piece, GAPS).forEach(part -> add(lines, part, paragraph));
            }
        }
        return lines;
    }

    /** A line as two. */
    static List<SourceLine> split(SourceLine line, int at) {
        List<SourceLine> lines = new ArrayList<>();
        add(lines, slice(line.text().runs(), 0, at), line.from());
        add(lines, slice(line.text().runs(), at, line.plain().length()), line.from());
        return lines;
    }

    private static void add(List<SourceLine> lines, List<RichText.Run> runs, WordParagraph from) {
        SourceLine line = line(runs, lines.isEmpty() ? from.label() : "", from);
        if (!line.text().isEmpty()) {
            lines.add(line);
        }
    }

    private static SourceLine line(List<RichText.Run> runs, String label, WordParagraph from) {
        return SourceLine.of(runs, label, from);
    }

    private static String plain(List<RichText.Run> runs) {
        return runs.stream().map(RichText.Run::text).reduce("", String::concat);
    }

    private static List<List<RichText.Run>> cut(List<RichText.Run> runs, Pattern at) {
        String text = plain(runs);
        List<List<RichText.Run>> pieces = new ArrayList<>();
        Matcher cut = at.matcher(text);
        int from = 0;
        while (cut.find()) {
            pieces.add(slice(runs, from, cut.start()));
            from = cut.end();
        }
        pieces.add(slice(runs, from, text.length()));
        return pieces;
    }

    private static List<RichText.Run> slice(List<RichText.Run> runs, int from, int to) {
        List<RichText.Run> slice = new ArrayList<>();
        int at = 0;
        for (RichText.Run run : runs) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + run.text().length());
            if (start < end) {
                slice.add(new RichText.Run(run.text().substring(start - at, end - at), run.bold(), run.italic()));
            }
            at += run.text().length();
        }
        return slice;
    }
}
