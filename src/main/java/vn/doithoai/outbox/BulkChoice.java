package vn.doithoai.outbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which messages are meant at once: the chosen ones, or all of a kind.
 *
 * @param chosen null for all
 * @param kind null for every kind
 * @param last the newest that whoever decides has seen, by its number; later ones are left alone
 */
record BulkChoice(@Nullable List<UUID> chosen, @Nullable String kind, long last) {}
