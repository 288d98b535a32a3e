package vn.doithoai.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document can't become a PDF because the font lacks some of its characters (ký tự không in được). */
public final class MissingGlyphs extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<MissingGlyph> glyphs;

    MissingGlyphs(List<MissingGlyph> glyphs) {
        super(glyphs.stream().map(MissingGlyph::code).distinct().collect(Collectors.joining(", ")));
        this.glyphs = List.copyOf(glyphs);
    }

    public List<MissingGlyph> glyphs() {
        return glyphs;
    }

    /**
     * A character that can't be printed.
     *
     * @param character as typed, one code point
     * @param text of the paragraph it stands in
     */
    public record MissingGlyph(String character, String text) {

        /** Such as "U+2713". */
        public String code() {
            return String.format("U+%04X", character.codePointAt(0));
        }
    }

    static List<MissingGlyph> in(PrintedDocument printed) {
        return printed.lines()
                .flatMap(line -> line.labelled().runs().stream()
                        .flatMap(run -> run.text()
                                .codePoints()
                                .filter(point -> !line.style().face(run).has(point))
                                .mapToObj(Character::toString))
                        .distinct()
                        .map(character ->
                                new MissingGlyph(character, line.labelled().plain())))
                .toList();
    }
}
