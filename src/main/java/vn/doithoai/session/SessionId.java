package vn.doithoai.session;

import java.util.UUID;

/** Id of a {@code DialogueSession} (hội nghị đối thoại). */
public record SessionId(UUID value) {}
