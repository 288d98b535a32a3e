package vn.doithoai.document;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.document.Block.Paragraph;
import vn.doithoai.document.PdfPage.Text;
import vn.doithoai.document.Printed.Line;

/** Where the pages of a paper break, and what is wrong with it. */
final class PageBreaks {

    /** Lines that the end of the plan is moved by, from none to more than a page. */
    static final int VARIANTS = 60;

    private static final double TOP_MARGIN = 19;
    private static final String FILLER = "Dòng này đẩy phần sau xuống thêm một dòng nữa ";

    /** A piece of a paragraph on one line. */
    private record Place(int page, double baseline) {}

    private final List<String> complaints = new ArrayList<>();

    private PageBreaks() {}

    /** The plan with so many lines more above its text. */
    static OfficialDocument variant(int lines) {
        if (lines == 0) {
            return SampleDocuments.plan();
        }
        double line = DecreeFormat.points(DecreeFormat.TEXT_WIDTH_MM);
        var text = new StringBuilder();
        while (Typeface.REGULAR.width(text.toString(), DecreeFormat.BODY_SIZE) < (lines - 0.5) * line) {
            text.append(FILLER);
        }
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(text.toString()));
        body.addAll(SamplePlanText.blocks());
        return SampleDocuments.plan().toBuilder().body(body).build();
    }

    /** Of a paper without annexes. */
    static List<String> complaints(OfficialDocument document, List<PdfPage> pages) {
        var breaks = new PageBreaks();
        breaks.checkNumbers(pages);
        breaks.checkBreaks(PrintedDocument.of(document), pages);
        return breaks.complaints;
    }

    private void checkNumbers(List<PdfPage> pages) {
        for (int i = 0; i < pages.size(); i++) {
            List<String> inMargin = pages.get(i).texts().stream()
                    .filter(PageBreaks::isInTopMargin)
                    .map(Text::words)
                    .toList();
            List<String> expected = i == 0 ? List.of() : List.of(String.valueOf(i + 1));
            if (!inMargin.equals(expected)) {
                complaints.add("page " + (i + 1) + " is numbered " + inMargin);
            }
        }
    }

    static boolean isInTopMargin(Text text) {
        return text.baseline() < TOP_MARGIN;
    }

    private void checkBreaks(PrintedDocument printed, List<PdfPage> pages) {
        List<Line> lines = printed.lines()
                .filter(line -> !DocumentWords.of(line.labelled().plain()).isEmpty())
                .toList();
        List<List<Place>> places;
        try {
            places = places(lines, printed, pages);
        } catch (IllegalStateException torn) {
            complaints.add(torn.getMessage());
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<Place> own = places.get(i);
            if (own.isEmpty()) {
                complaints.add("lost: " + line.text().plain());
                continue;
            }
            checkParagraph(line, own);
            boolean kept = line.style().look().kept() && i + 1 < lines.size();
            if (kept && !places.get(i + 1).isEmpty()) {
                int next = places.get(i + 1).get(0).page();
                if (own.get(own.size() - 1).page() != next) {
                    complaints.add("alone at the end of a page: " + line.text().plain());
                }
            }
        }
        int closing = (int) printed.closing().lines().count() + 1;
        long pagesOfClosing = places.subList(places.size() - closing, places.size()).stream()
                .flatMap(List::stream)
                .map(Place::page)
                .distinct()
                .count();
        if (pagesOfClosing != 1) {
            complaints.add("the closing stands on " + pagesOfClosing + " pages");
        }
    }

    private void checkParagraph(Line line, List<Place> own) {
        int firstPage = own.get(0).page();
        long before = own.stream().filter(place -> place.page() == firstPage).count();
        long after = own.size() - before;
        if (after > 0 && (before < 2 || after < 2)) {
            complaints.add(before + " lines and " + after + " of " + line.text().plain());
        }
    }

    /** Follows the words of the paper through the pages. */
    private static List<List<Place>> places(List<Line> lines, PrintedDocument printed, List<PdfPage> pages) {
        List<String> heads = printed.blocks().stream()
                .filter(Printed.Grid.class::isInstance)
                .flatMap(grid -> ((Printed.Grid) grid).head().stream())
                .map(head -> head.text().plain())
                .toList();
        List<List<Place>> places = new ArrayList<>();
        lines.forEach(line -> places.add(new ArrayList<>()));
        int current = 0;
        String rest = joined(lines.get(0));
        for (int page = 0; page < pages.size(); page++) {
            for (Text text : pages.get(page).texts()) {
                String words = String.join("", DocumentWords.of(text.words()));
                boolean repeatedHead = !rest.startsWith(words) && heads.contains(text.words());
                if (isInTopMargin(text) || repeatedHead) {
                    continue;
                }
                if (!rest.startsWith(words)) {
                    throw new IllegalStateException("torn: “" + text.words() + "” where “" + rest + "” goes on");
                }
                places.get(current).add(new Place(page, text.baseline()));
                rest = rest.substring(words.length());
                if (rest.isEmpty() && current + 1 < lines.size()) {
                    current++;
                    rest = joined(lines.get(current));
                }
            }
        }
        return places;
    }

    private static String joined(Line line) {
        return String.join("", DocumentWords.of(line.labelled().plain()));
    }
}
