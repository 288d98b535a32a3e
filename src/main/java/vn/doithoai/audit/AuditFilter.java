package vn.doithoai.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the log are asked for; null means no limit.
 *
 * @param actor part of the actor's name, diacritics ignored
 * @param entity kind of thing, such as {@code unit}
 * @param from first day, Vietnam time
 * @param to last day, included
 */
record AuditFilter(
        @Nullable String actor,
        @Nullable String entity,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
