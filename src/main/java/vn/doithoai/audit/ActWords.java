package vn.doithoai.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.doithoai.web.History;

/**
 * The details of an act in words. Where the message {@code audit.labels.<entity>} names the place of the entity's form
 * labels, a changed field is called as the form calls it and a choice as the form shows it.
 */
@Component
class ActWords {

    private static final String ARROW = " → ";
    private static final String COMMA = ", ";

    private final MessageSource messages;

    ActWords(MessageSource messages) {
        this.messages = messages;
    }

    List<History.Line> lines(String entity, Map<String, String> detail) {
        Locale locale = LocaleContextHolder.getLocale();
        String prefix = messages.getMessage("audit.labels." + entity, null, "", locale);
        return detail.entrySet().stream()
                .map(part -> new History.Line(
                        label(prefix + "." + part.getKey(), part.getKey(), locale),
                        Stream.of(part.getValue().split(ARROW))
                                .map(value -> choices(prefix + "." + part.getKey(), value, locale))
                                .collect(Collectors.joining(ARROW))))
                .toList();
    }

    /** Several choices of one field stand side by side. */
    private String choices(String field, String value, Locale locale) {
        return Stream.of(value.split(COMMA))
                .map(choice -> word(field + "." + choice, choice, locale))
                .collect(Collectors.joining(COMMA));
    }

    private String label(String field, String name, Locale locale) {
        String general = word("audit.detail." + name, name, locale);
        return word(field + ".label", general, locale);
    }

    private String word(String key, String otherwise, Locale locale) {
        String found = messages.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }
}
