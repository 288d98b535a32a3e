package vn.doithoai.notice;

import java.util.Locale;

/** The sheet of a poster (khổ áp phích); everything on it grows with the sheet. */
enum PosterSize {
    A4(210, 297, 1),
    A3(297, 420, Math.sqrt(2));

    private static final String CSS = """
            @page { size: %1$dmm %2$dmm; margin: 0; }
            html, body { margin: 0; padding: 0; }
            body { font-family: "Liberation Serif"; color: #000; line-height: 1.25; }
            p, h1, h2, ul { margin: 0; padding: 0; }
            .band { padding: %5$s %6$s %7$s; background: #a3151b; color: #fff; text-align: center; }
            .committee { font-size: %8$s; font-weight: bold; }
            h1 { margin-top: %7$s; font-size: %9$s; line-height: 1.2; }
            .meeting { margin-top: %7$s; font-size: %10$s; font-weight: bold; }
            .middle { min-height: %3$s; padding: %5$s %6$s 0; }
            .theme { margin-bottom: %5$s; font-size: %10$s; font-weight: bold; text-align: center; }
            .fact { margin-bottom: %5$s; padding-left: %7$s; border-left: %11$s solid #a3151b; page-break-inside: avoid; }
            .label { color: #a3151b; font-size: %12$s; font-weight: bold; }
            .value { font-size: %13$s; font-weight: bold; line-height: 1.3; }
            .more { font-size: %12$s; }
            .more li { margin: 0 0 %11$s %7$s; }
            .foot { padding: 0 %6$s; page-break-inside: avoid; }
            .foot table { width: 100%%; border-collapse: collapse; }
            .foot td { padding: 0; vertical-align: middle; }
            .code { width: %4$s; }
            .code img { display: block; width: %4$s; height: %4$s; }
            .scan { font-size: %12$s; }
            .scan .address { font-size: %10$s; font-weight: bold; }
            .scan .contact { margin-top: %7$s; }
            """;

    private final int width;
    private final int height;
    private final double scale;

    PosterSize(int width, int height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    String stylesheet() {
        return CSS.formatted(
                width,
                height,
                size(124, "mm"),
                size(60, "mm"),
                size(11, "mm"),
                size(16, "mm"),
                size(5, "mm"),
                size(17, "pt"),
                size(42, "pt"),
                size(22, "pt"),
                size(1.6, "mm"),
                size(17, "pt"),
                size(27, "pt"));
    }

    private String size(double length, String unit) {
        return String.format(Locale.ROOT, "%.2f%s", length * scale, unit);
    }
}
