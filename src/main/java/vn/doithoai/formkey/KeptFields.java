package vn.doithoai.formkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.doithoai.shared.Text;

/**
 * The fields of a form that could not be taken, kept so that nothing typed is lost: shown to the sender and sent again
 * by one press. Secrets and the form's own tokens are left out.
 *
 * @param action path the form goes to
 * @param secrets something was left out that the sender has to type again
 */
public record KeptFields(String action, List<Field> fields, boolean secrets) {

    /** Marks a form that is sent again from what was kept. */
    public static final String AGAIN = "_again";

    public record Field(String name, String value) {

        /** Worth reading by a person; the others only travel along. */
        public boolean isReadable() {
            return !value.isBlank() && !name.startsWith("_") && !name.equals("version") && value.length() > 2;
        }
    }

    public static KeptFields of(HttpServletRequest request) {
        return of(request.getRequestURI().substring(request.getContextPath().length()), request.getParameterMap());
    }

    static KeptFields of(String action, Map<String, String[]> parameters) {
        List<Field> fields = new ArrayList<>();
        boolean secrets = false;
        for (var parameter : new TreeMap<>(parameters).entrySet()) {
            String name = parameter.getKey();
            if (isSecret(name)) {
                secrets = true;
            } else if (!isOwn(name)) {
                for (String value : parameter.getValue()) {
                    String clean = Text.clean(value);
                    fields.add(new Field(name, clean == null ? "" : clean));
                }
            }
        }
        return new KeptFields(action, List.copyOf(fields), secrets);
    }

    /** There is text that a person would miss. */
    public boolean isReadable() {
        return fields.stream().anyMatch(Field::isReadable);
    }

    /** Nothing but secrets was typed: to send the rest again makes no sense. */
    public boolean isSecretOnly() {
        return secrets && !isReadable();
    }

    private static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("password") || lower.contains("token");
    }

    private static boolean isOwn(String name) {
        return name.equals("_csrf") || name.equals(FormKey.FIELD) || name.equals(AGAIN);
    }
}
