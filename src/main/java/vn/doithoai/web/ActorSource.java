package vn.doithoai.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Actor;

/** Tells who sends a request. The accounts module implements it; the edge knows nothing of accounts. */
public interface ActorSource {

    /** The actor with the permissions held at this moment; null when nobody is signed in or the account is locked. */
    @Nullable
    Actor currentActor(HttpServletRequest request);
}
