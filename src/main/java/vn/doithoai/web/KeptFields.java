package vn.doithoai.web;

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
 */
record KeptFields(String action, List<Field> fields) {

    record Field(String name, String value) {

        /** Worth reading by a person; the others only travel along. */
        public boolean isReadable() {
            return !value.isBlank() && !name.startsWith("_") && !name.equals("version") && value.length() > 2;
        }
    }

    static KeptFields of(HttpServletRequest request) {
        return of(request.getRequestURI().substring(request.getContextPath().length()), request.getParameterMap());
    }

    static KeptFields of(String action, Map<String, String[]> parameters) {
        List<Field> fields = new ArrayList<>();
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (!isSecret(name)) {
                for (String value : values) {
                    String clean = Text.clean(value);
                    fields.add(new Field(name, clean == null ? "" : clean));
                }
            }
        });
        return new KeptFields(action, List.copyOf(fields));
    }

    private static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("_csrf")
                || lower.equals(FormKey.FIELD)
                || lower.contains("password")
                || lower.contains("token");
    }
}
