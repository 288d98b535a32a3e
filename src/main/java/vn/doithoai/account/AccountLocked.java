package vn.doithoai.account;

/** An account was locked (khóa tài khoản); whoever is signed in with it is so no more. */
public record AccountLocked(AccountId account) {}
