package vn.doithoai.shared;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact for the audit log (nhật ký): who did what to which thing. Published as an application event inside the
 * transaction of the act; the module {@code audit} writes it down in the same transaction.
 *
 * @param action noun and past participle, such as {@code unit.changed}
 * @param entity kind of the thing, such as {@code unit}
 * @param entityId id of the thing, where it has one
 * @param detail names of changed fields, counts, filters; never passwords, tokens, phone numbers or long texts
 */
public record Act(
        Actor actor, String action, String entity, @Nullable String entityId, Map<String, String> detail) {

    /** In place of what the log doesn't tell. */
    static final String HIDDEN = "•••";

    public Act {
        detail = Map.copyOf(detail);
    }

    public static Act of(Actor actor, String action, String entity, @Nullable Object entityId) {
        return new Act(actor, action, entity, entityId == null ? null : entityId.toString(), Map.of());
    }

    public static Act of(Actor actor, String action, String entity, @Nullable Object entityId, Changes changes) {
        return new Act(actor, action, entity, entityId == null ? null : entityId.toString(), changes.toMap());
    }

    /**
     * A list was taken out of the program as a file. Of the search text only that there was one: it may be a person's
     * name, and the log is read by others.
     *
     * @param searched the search text, null for none
     */
    public static Act exported(Actor actor, String entity, int count, @Nullable String searched) {
        return of(actor, entity + ".exported", entity, null)
                .with("count", Integer.toString(count))
                .filtered("q", searched == null ? null : HIDDEN);
    }

    /** What a list was limited to; null for no limit. */
    public Act filtered(String key, @Nullable Object value) {
        return value == null ? this : with(key, value.toString());
    }

    public Act with(String key, String value) {
        var more = new HashMap<>(detail);
        more.put(key, value);
        return new Act(actor, action, entity, entityId, more);
    }
}
