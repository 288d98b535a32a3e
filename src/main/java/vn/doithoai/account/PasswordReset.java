package vn.doithoai.account;

/** A password was chosen by a one-time link (đặt lại mật khẩu); whoever is signed in with the account is so no more. */
public record PasswordReset(AccountId account) {}
