package vn.doithoai.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.doithoai.account.AccountActors;
import vn.doithoai.shared.Actor;
import vn.doithoai.web.ActorSource;

/** The signed-in account as actor, read once a request. */
@Component
class CurrentActor implements ActorSource {

    private static final String LOADED = CurrentActor.class.getName();

    private final AccountActors actors;

    CurrentActor(AccountActors actors) {
        this.actors = actors;
    }

    @Override
    public @Nullable Actor currentActor(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInAccount account)) {
            return null;
        }
        if (request.getAttribute(LOADED) instanceof Actor loaded
                && account.accountId().equals(loaded.accountId())) {
            return loaded;
        }
        Actor actor = actors.find(account.accountId());
        request.setAttribute(LOADED, actor);
        return actor;
    }
}
