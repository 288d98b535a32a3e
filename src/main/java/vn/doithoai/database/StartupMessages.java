package vn.doithoai.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Texts for a start that failed, in Vietnamese and then in English: at that moment there is neither a user whose
 * language is known nor a Spring context to ask.
 */
final class StartupMessages {

    private static final String BUNDLE = "messages/database";

    static FailureAnalysis analysis(Throwable cause, String key, Object... arguments) {
        return new FailureAnalysis(text(key, arguments), text(key + ".action", arguments), cause);
    }

    static String text(String key, Object... arguments) {
        return text(Locale.ROOT, key, arguments)
                + System.lineSeparator()
                + System.lineSeparator()
                + text(Locale.ENGLISH, key, arguments);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, locale).getString(key), locale).format(arguments);
    }

    private StartupMessages() {}
}
