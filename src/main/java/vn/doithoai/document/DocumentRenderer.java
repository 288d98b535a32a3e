package vn.doithoai.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
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

    /** Type of a Word file. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The more are laid out at once, the more memory it takes. */
    private static final int PAPERS_AT_ONCE = 100;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final SpringTemplateEngine templates = templates();
    private final DocxWriter docx = new DocxWriter(templates);

    /** What a page shows by {@code ~{document/paper :: paper(printed, 2)}}, under its own first heading. */
    public PrintedDocument preview(OfficialDocument document) {
        return PrintedDocument.of(document);
    }

    /** A page of its own with the stylesheet inside: what becomes the PDF. */
    String html(PrintedDocument printed) {
        return html(printed.title(), List.of(printed));
    }

    private String html(String title, List<PrintedDocument> papers) {
        var variables = Map.<String, Object>of("title", title, "papers", papers, "stylesheet", Stylesheet.OF_PDF);
        return templates.process("document/page.html", new Context(VIETNAMESE, variables));
    }

    /**
     * PDF/A-2a and PDF/UA-1.
     *
     * @throws MissingGlyphs where {@link #unprintable} finds something
     */
    public byte[] pdf(OfficialDocument document) {
        return pdf(printable(document));
    }

    /** PDF/A-2a and PDF/UA-1. */
    public byte[] pdf(LooseList list) {
        return pdf(PrintedDocument.of(list));
    }

    private byte[] pdf(PrintedDocument printed) {
        try {
            return PdfWriter.write(html(printed));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /**
     * Many papers as one PDF/A-2a and PDF/UA-1, each from a new page on and with page numbers of its own. They are asked for
     * as they are written, {@value #PAPERS_AT_ONCE} at a time, so that a thousand letters never stand in memory together.
     *
     * @param title of the file
     * @param progress hears how many papers are written
     * @throws MissingGlyphs where {@link #unprintable} finds something in one of them
     * @throws IllegalArgumentException when there is no paper
     */
    public BoundLetters pdfOfAll(String title, Iterable<OfficialDocument> documents, IntConsumer progress) {
        Iterator<OfficialDocument> waiting = documents.iterator();
        if (!waiting.hasNext()) {
            throw new IllegalArgumentException("a file has a page");
        }
        try {
            return PdfWriter.write(new Iterator<>() {

                private int written;
                private int given;

                @Override
                public boolean hasNext() {
                    if (given > written) {
                        written = given;
                        progress.accept(written);
                    }
                    return waiting.hasNext();
                }

                @Override
                public String next() {
                    List<PrintedDocument> papers = new ArrayList<>();
                    while (papers.size() < PAPERS_AT_ONCE && waiting.hasNext()) {
                        papers.add(printable(waiting.next()));
                    }
                    given += papers.size();
                    return html(title, papers);
                }
            });
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static PrintedDocument printable(OfficialDocument document) {
        PrintedDocument printed = PrintedDocument.of(document);
        List<MissingGlyph> missing = MissingGlyphs.in(printed);
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(missing);
        }
        return printed;
    }

    /** A Word file with named styles and automatic numbers. */
    public byte[] docx(OfficialDocument document) {
        return docx(PrintedDocument.of(document));
    }

    /** A Word file with named styles. */
    public byte[] docx(LooseList list) {
        return docx(PrintedDocument.of(list));
    }

    private byte[] docx(PrintedDocument printed) {
        try {
            return docx.write(printed);
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
