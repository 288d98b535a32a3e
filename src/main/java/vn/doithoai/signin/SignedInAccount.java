package vn.doithoai.signin;

import java.security.Principal;
import java.util.UUID;

/**
 * Who is signed in: which account and nothing else. Permissions are read anew for every request, so that a change or a
 * lock takes effect at once.
 */
record SignedInAccount(UUID accountId) implements Principal {

    @Override
    public String getName() {
        return accountId.toString();
    }
}
