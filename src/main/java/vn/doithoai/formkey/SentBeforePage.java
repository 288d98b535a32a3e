package vn.doithoai.formkey;

import org.jspecify.annotations.Nullable;

/**
 * A form whose key was already used with other text.
 *
 * @param at when the first text was recorded
 * @param location where the recorded thing can be seen, null when it is not the sender's
 */
record SentBeforePage(String at, @Nullable String location, KeptFields kept) {}
