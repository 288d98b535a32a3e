package vn.doithoai.account;

import org.jspecify.annotations.Nullable;

/** Whether an account can be used to sign in. */
public enum AccountState {
    /** Nobody has chosen a password yet (chờ đặt mật khẩu). */
    INVITED,
    ACTIVE,
    /** Closed by an administrator (đã khóa). */
    LOCKED;

    /** Null when there is no such state. */
    static @Nullable AccountState named(@Nullable String name) {
        for (AccountState state : values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return null;
    }
}
