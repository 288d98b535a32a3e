package vn.doithoai.account;

import java.util.UUID;

public record AccountId(UUID value) {}
