package vn.doithoai.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints that are no official papers (bản in rời): posters, sheets to be read aloud. They carry no number and no head. */
@Component
public class LoosePrints {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final SpringTemplateEngine templates = templates();

    /**
     * PDF/A-2a and PDF/UA-1.
     *
     * @param template a resource with well-formed XML and its stylesheet inside, such as {@code notice/poster.html}
     */
    public byte[] pdf(String template, Map<String, Object> variables) {
        try {
            return PdfWriter.write(templates.process(template, new Context(VIETNAMESE, variables)));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver(LoosePrints.class.getClassLoader());
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
