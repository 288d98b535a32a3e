package vn.doithoai.account;

import java.util.Set;

/**
 * What an administrator decides about an account (tài khoản).
 *
 * @param username lower case Latin letters, digits, dot, hyphen, underscore; 2 to 40 characters
 * @param displayName the name that pages and records show
 * @param roles codes of roles, at least one
 */
public record AccountDetails(String username, String displayName, Set<String> roles) {

    public AccountDetails {
        roles = Set.copyOf(roles);
    }
}
