package vn.doithoai.account;

import java.time.Duration;

/** What a one-time link (liên kết dùng một lần) is for. */
public enum LinkKind {
    /** The first password of a new account (liên kết mời). */
    INVITATION(Duration.ofDays(7)),
    /** A new password in place of a forgotten one (liên kết đặt lại mật khẩu). */
    RESET(Duration.ofHours(24));

    private final Duration validity;

    LinkKind(Duration validity) {
        this.validity = validity;
    }

    Duration validity() {
        return validity;
    }
}
