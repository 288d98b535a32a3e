package vn.doithoai.signin;

import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.PublicAddress;

/** Why somebody stands before the sign-in page; its sentence is the message {@code signin.reason.<name>}. */
enum SignInReason {
    EXPIRED,
    /** The account was locked or does not exist any more. */
    ENDED,
    SIGNED_OUT,
    /** What was sent is kept until after the sign-in. */
    KEPT,
    PASSWORD_CHOSEN,
    SET_UP,
    /** The page stood open too long, or the browser keeps no cookies. */
    STALE_PAGE;

    /** The sign-in page without a reason. */
    static final String PLAIN = PublicAddress.LOGIN;

    /** Null when there is no such reason; it comes from an address that anybody can write. */
    static @Nullable SignInReason named(@Nullable String name) {
        for (SignInReason reason : values()) {
            if (reason.name().equals(name)) {
                return reason;
            }
        }
        return null;
    }

    String address() {
        return PublicAddress.LOGIN + "?reason=" + name();
    }
}
