package vn.doithoai.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which fields an edit changed, for the audit log: "old → new" where the values may be read by all, else only that. */
public final class Changes {

    private static final int SHOWN = 120;
    private final Map<String, String> changes = new LinkedHashMap<>();

    public Changes field(String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(name, shown(before) + " → " + shown(after));
        }
        return this;
    }

    /** For contact data: the log tells that it changed, not from what to what. */
    public Changes hiddenField(String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(name, Act.HIDDEN);
        }
        return this;
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public Map<String, String> toMap() {
        return Map.copyOf(changes);
    }

    private static String shown(@Nullable Object value) {
        String text = value == null ? "–" : value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
