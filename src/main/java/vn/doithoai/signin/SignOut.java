package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.doithoai.account.AccountActors;
import vn.doithoai.shared.Actor;

/** Records that somebody signed out (đăng xuất); ending the session is Spring Security's. */
@Component
class SignOut implements LogoutHandler {

    private final AccountActors actors;
    private final SignInRecords records;

    SignOut(AccountActors actors, SignInRecords records) {
        this.actors = actors;
        this.records = records;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) {
            Actor actor = actors.find(account.accountId());
            if (actor != null) {
                records.ended(actor, "signIn.ended");
            }
        }
    }
}
