package vn.doithoai.account;

import java.util.UUID;

/** Id of an {@code Account} (tài khoản). */
public record AccountId(UUID value) {}
