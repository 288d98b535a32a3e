package vn.doithoai.account;

import java.time.Instant;
import vn.doithoai.shared.Token;
import vn.doithoai.web.RecordedAt;

/**
 * A one-time link at the moment of its making, the only one at which its token is known.
 */
record IssuedLink(LinkKind kind, Token token, Instant expiresAt) {

    public String validUntil() {
        return RecordedAt.shown(expiresAt);
    }
}
