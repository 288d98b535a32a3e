package vn.doithoai.account;

import org.jspecify.annotations.Nullable;

/**
 * What a sign-in is checked against (thông tin đăng nhập).
 *
 * @param passwordHash null while nobody has chosen a password
 */
public record Credentials(
        AccountId account, String username, @Nullable String passwordHash, boolean locked) {}
