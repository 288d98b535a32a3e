package vn.doithoai.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A face of Liberation Serif (kiểu chữ): its file, its widths, which characters it has. */
enum Typeface {
    REGULAR("Regular", false, false),
    BOLD("Bold", true, false),
    ITALIC("Italic", false, true),
    BOLD_ITALIC("BoldItalic", true, true);

    private static final String PLACE = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";
    private static final int BASIC_PLANE = 0x1_0000;

    private final boolean bold;
    private final boolean italic;
    private final byte[] file;
    /** Advance by code point; -1 where the face has no glyph. Every glyph of the font lies in the basic plane. */
    private final short[] advances = new short[BASIC_PLANE];

    private final int unitsPerEm;

    Typeface(String name, boolean bold, boolean italic) {
        this.bold = bold;
        this.italic = italic;
        this.file = read(PLACE + name + ".ttf");
        try (TrueTypeFont font = parse()) {
            unitsPerEm = font.getUnitsPerEm();
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            HorizontalMetricsTable widths = font.getHorizontalMetrics();
            for (int i = 0; i < advances.length; i++) {
                int glyph = glyphs.getGlyphId(i);
                advances[i] = glyph == 0 ? -1 : (short) widths.getAdvanceWidth(glyph);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Typeface of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    boolean isBold() {
        return bold;
    }

    boolean isItalic() {
        return italic;
    }

    boolean has(int codePoint) {
        return codePoint < BASIC_PLANE && advances[codePoint] >= 0;
    }

    /** Width in points; a missing glyph counts nothing. */
    double width(String text, double size) {
        return text.codePoints().filter(this::has).map(point -> advances[point]).sum() * size / unitsPerEm;
    }

    /** The font for one document; substitution rules, which Vietnamese doesn't need, cost most of the time and are off. */
    TrueTypeFont parse() throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return font;
    }

    private static byte[] read(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not among the dependencies");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
