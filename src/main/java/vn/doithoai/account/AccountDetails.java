package vn.doithoai.account;

import java.util.Set;
import vn.doithoai.person.PersonId;

/**
 * What an administrator decides about an account (tài khoản).
 *
 * @param username lower case Latin letters, digits, dot, hyphen, underscore; 2 to 40 characters
 * @param person whose it is; pages and records show the person's name
 * @param roles codes of roles, at least one
 */
public record AccountDetails(String username, PersonId person, Set<String> roles) {

    public AccountDetails {
        roles = Set.copyOf(roles);
    }
}
