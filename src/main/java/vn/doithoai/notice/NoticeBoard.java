package vn.doithoai.notice;

import org.jspecify.annotations.Nullable;

/**
 * The notices of one session (các thông báo của hội nghị).
 *
 * @param inForce issued and not replaced
 * @param open on its way to issue, as far as the actor may see that
 */
public record NoticeBoard(
        @Nullable NoticeSummary inForce, @Nullable NoticeSummary open) {}
