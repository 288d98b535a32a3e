package vn.doithoai.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.doithoai.document.MissingGlyphs.MissingGlyph;

/**
 * Writes official papers (in văn bản): for the screen, as PDF, as Word file. The same document gives the same bytes, at any
 * time and in any time zone.
 */
@Component
public class DocumentRenderer {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final SpringTemplateEngine templates = templates();
    private final DocxWriter docx = new DocxWriter(templates);

    /** What a page shows by {@code ~{document/paper :: paper(printed, 2)}}, under its own first heading. */
    public PrintedDocument preview(OfficialDocument document) {
        return PrintedDocument.of(document);
    }

    /** A page of its own with the stylesheet inside: what becomes the PDF. */
    String html(PrintedDocument printed) {
        var variables = Map.<String, Object>of("printed", printed, "stylesheet", Stylesheet.OF_PDF);
        return templates.process("document/page.html", new Context(VIETNAMESE, variables));
    }

    /**
     * PDF/A-2a and PDF/UA-1.
     *
     * @throws MissingGlyphs where {@link #unprintable} finds something
     */
    public byte[] pdf(OfficialDocument document) {
        PrintedDocument printed = PrintedDocument.of(document);
        List<MissingGlyph> missing = MissingGlyphs.in(printed);
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(missing);
        }
        try {
            return PdfWriter.write(html(printed));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** A Word file with named styles and automatic numbers. */
    public byte[] docx(OfficialDocument document) {
        try {
            return docx.write(PrintedDocument.of(document));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The characters that the font of the PDF lacks, in the order of reading; empty where all can be printed. */
    public List<MissingGlyph> unprintable(OfficialDocument document) {
        return MissingGlyphs.in(PrintedDocument.of(document));
    }

    /** Not the engine of the pages: no messages, no forms, no links, and templates that are no pages. */
    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver(DocumentRenderer.class.getClassLoader());
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
