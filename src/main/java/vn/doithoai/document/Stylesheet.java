package vn.doithoai.document;

import java.util.Locale;

/** The looks of a paper as CSS: once for pages on the screen, once for the PDF, from the same figures. */
final class Stylesheet {

    private static final String PAPER = """
            .document, .document p, .document h1, .document h2, .document h3, .document h4, .document h5, .document h6 { margin: 0; padding: 0; max-width: none; color: #000; letter-spacing: normal; }
            .document p, .document h1, .document h2, .document h3, .document h4, .document h5, .document h6 { orphans: %1$d; widows: %1$d; word-wrap: break-word; }
            .document .d-bold { font-weight: bold; }
            .document .d-italic { font-style: italic; }
            .document .d-bold-italic { font-weight: bold; font-style: italic; }
            .document .d-columns { display: table; table-layout: fixed; width: 100%%; page-break-inside: avoid; }
            .document .d-row { display: table-row; }
            .document .d-left, .document .d-right { display: table-cell; vertical-align: top; }
            .document .d-head .d-left { width: %2$s%%; }
            .document .d-head .d-right { width: %3$s%%; }
            .document .d-signing .d-left, .document .d-signing .d-right { width: 50%%; }
            .document .d-ruled { font-size: 0; line-height: 0; text-align: center; page-break-inside: avoid; }
            .document .d-shrink { display: inline-block; max-width: 100%%; vertical-align: top; }
            .document .d-rule { height: 0; margin: %4$s auto 0; border-top: %5$s solid #000; }
            .document .d-frame { box-sizing: content-box; margin: %11$s auto 0; padding: %12$s 0; border: %5$s solid #000; page-break-inside: avoid; }
            .document .d-foot { border-top: %5$s solid #000; padding: %4$s 0 0; }
            .document .d-code { margin: 0 0 %7$s; }
            .document .d-picture, .document .d-beside { display: table-cell; vertical-align: middle; }
            .document .d-picture { width: %9$s; font-size: 0; line-height: 0; }
            .document .d-picture img, .document .d-picture svg { width: %9$s; height: %9$s; }
            .document .d-beside { padding: 0 0 0 %10$s; }
            .document .d-closing { page-break-inside: avoid; }
            .document .d-closing .d-last { margin-bottom: %6$s; }
            .document .d-table { width: 100%%; margin: 0 0 %7$s; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            .document .d-table tr { page-break-inside: avoid; }
            .document .d-table th, .document .d-table td { padding: %8$s; border: %5$s solid #000; background: none; font-weight: normal; text-align: left; vertical-align: top; }
            .document .d-roomy td { height: %13$s; vertical-align: middle; }
            .document .d-table .d-group { page-break-after: avoid; }
            """;

    private static final String SCREEN = """
            .document { font-family: "%1$s", "%2$s", serif; line-height: %3$s; }
            .document .d-part { box-sizing: border-box; width: %4$s; max-width: 100%%; margin: 0 auto 8mm; padding: %5$s; background: #fff; }
            .document .d-landscape { width: %6$s; }
            .document .d-page-number { display: none; }
            .document .d-foot { margin: 8mm 0 0; }
            @media (max-width: 48rem) { .document .d-part { padding: 6mm 4mm; } }
            @media (max-width: 36rem) { .document .d-head, .document .d-head .d-row, .document .d-head .d-left, .document .d-head .d-right { display: block; width: auto; } }
            @media print { .document .d-part { width: auto; margin: 0; padding: 0; } .document .d-annex { break-before: page; } }
            """;

    private static final String PAGES = """
            @page { size: %1$s %2$s; margin: %3$s; @top-center { content: element(page-number, last-except); padding-top: %4$s; vertical-align: top; } }
            @page across { size: %2$s %1$s; margin: %3$s; @top-center { content: element(page-number, last-except); padding-top: %4$s; vertical-align: top; } }
            @page counted { size: %1$s %2$s; margin: %3$s; @top-center { content: counter(page) "/" counter(pages); padding-top: %4$s; vertical-align: top; font-family: "%5$s"; font-size: %7$s; } }
            html, body { margin: 0; padding: 0; }
            .document { font-family: "%5$s"; line-height: %6$s; }
            .document + .document { page-break-before: always; }
            .document .d-part { -fs-page-sequence: start; }
            .document .d-annex { page-break-before: always; }
            .document .d-landscape { page: across; width: %8$s; }
            .document .d-counted { page: counted; }
            .document .d-page-number { position: running(page-number); font-size: %7$s; text-align: center; }
            .document .d-foot { float: footnote; }
            .document .d-foot::footnote-call, .document .d-foot::footnote-marker { content: ""; }
            .document .d-page-number:before { content: counter(page); }
            """;

    private static final int WHOLE = 100;

    /** For a paper inside a page of the program, from {@code /assets/document.css}. */
    static final String OF_SCREEN = paper()
            + SCREEN.formatted(
                    DecreeFormat.WORD_FONT,
                    DecreeFormat.PDF_FONT,
                    number(DecreeFormat.LINE_HEIGHT),
                    mm(DecreeFormat.PAGE_WIDTH_MM),
                    margins(),
                    mm(DecreeFormat.PAGE_HEIGHT_MM));

    /** For the page that becomes a PDF. */
    static final String OF_PDF = paper()
            + PAGES.formatted(
                    mm(DecreeFormat.PAGE_WIDTH_MM),
                    mm(DecreeFormat.PAGE_HEIGHT_MM),
                    margins(),
                    mm(DecreeFormat.PAGE_NUMBER_TOP_MM),
                    DecreeFormat.PDF_FONT,
                    number(DecreeFormat.LINE_HEIGHT),
                    pt(DecreeFormat.PAGE_NUMBER_SIZE),
                    mm(DecreeFormat.TEXT_WIDTH_ACROSS_MM));

    private Stylesheet() {}

    private static String paper() {
        double left = WHOLE * DecreeFormat.HEAD_LEFT_MM / DecreeFormat.TEXT_WIDTH_MM;
        var css = new StringBuilder(PAPER.formatted(
                DecreeFormat.LINES_KEPT,
                number(left),
                number(WHOLE - left),
                pt(DecreeFormat.RULE_SPACE),
                pt(DecreeFormat.RULE_WIDTH),
                pt(DecreeFormat.GROUP_SPACE),
                pt(DecreeFormat.PARAGRAPH_SPACE),
                pt(DecreeFormat.CELL_SPACE),
                mm(DecreeFormat.CODE_MM),
                mm(DecreeFormat.CODE_SPACE_MM),
                pt(DecreeFormat.FRAME_SPACE),
                pt(framePadding()),
                mm(DecreeFormat.LIST_ROW_MM)));
        for (ParagraphStyle style : ParagraphStyle.values()) {
            css.append(style.isRule() ? rule(style) : paragraph(style));
        }
        css.append(width(WHOLE, ".d-rule-"));
        css.append(width((int) Math.round(WHOLE * DecreeFormat.SHORT_RULE_SHARE), ".d-rule-"));
        for (int width = DecreeFormat.URGENT_WIDTH_MM; width <= DecreeFormat.HEAD_LEFT_MM; width++) {
            css.append(".document .d-mm" + width + " { width: "
                    + pt(DecreeFormat.points(width) - 2 * DecreeFormat.RULE_WIDTH) + "; max-width: 95%; }\n");
        }
        for (int percent = 1; percent <= WHOLE; percent++) {
            css.append(width(percent, ".d-w"));
        }
        return css.toString();
    }

    private static String paragraph(ParagraphStyle style) {
        Look look = style.look();
        return ".document ." + style.css()
                + " { font-size: " + pt(look.size())
                + "; font-weight: " + (look.bold() ? "bold" : "normal")
                + "; font-style: " + (look.italic() ? "italic" : "normal")
                + "; line-height: " + number(look.line() * DecreeFormat.LINE_HEIGHT)
                + "; text-align: " + look.align().css()
                + "; text-indent: " + mm(look.firstLine())
                + "; margin: " + pt(look.above()) + " 0 " + pt(look.below()) + " " + mm(look.left())
                + (look.kept() ? "; page-break-after: avoid" : "")
                + (style.isBlack() ? "" : "; color: #" + style.colour())
                + "; }\n"
                + (style.isBlack()
                        ? ""
                        : ".document .d-frame-" + style.css() + " { border-color: #" + style.colour() + "; }\n");
    }

    /** What makes a frame with one line as high as it has to be. */
    private static double framePadding() {
        double line = DecreeFormat.URGENCY_SIZE * DecreeFormat.LINE_HEIGHT;
        return (DecreeFormat.points(DecreeFormat.FRAME_HEIGHT_MM) - line) / 2 - DecreeFormat.RULE_WIDTH;
    }

    /** The space that Word puts around its rule paragraph, less the paragraph's own height. */
    private static String rule(ParagraphStyle style) {
        Look look = style.look();
        return ".document ." + style.css() + " { margin-bottom: " + pt(look.below() + look.size())
                + (look.kept() ? "; page-break-after: avoid" : "") + "; }\n";
    }

    private static String width(int percent, String name) {
        return ".document " + name + percent + " { width: " + percent + "%; }\n";
    }

    private static String margins() {
        return mm(DecreeFormat.MARGIN_TOP_MM) + " " + mm(DecreeFormat.MARGIN_RIGHT_MM) + " "
                + mm(DecreeFormat.MARGIN_BOTTOM_MM) + " " + mm(DecreeFormat.MARGIN_LEFT_MM);
    }

    private static String mm(double value) {
        return number(value) + "mm";
    }

    private static String pt(double value) {
        return number(value) + "pt";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
    }
}
