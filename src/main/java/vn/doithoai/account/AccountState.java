package vn.doithoai.account;

/** Whether an account can be used to sign in (trạng thái tài khoản). */
public enum AccountState {
    /** Nobody has chosen a password yet (chờ đặt mật khẩu). */
    INVITED,
    ACTIVE,
    /** Closed by an administrator (đã khóa). */
    LOCKED
}
