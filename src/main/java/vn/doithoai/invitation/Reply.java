package vn.doithoai.invitation;

import org.jspecify.annotations.Nullable;

/**
 * What somebody answers to an invitation (trả lời).
 *
 * @param delegate who comes instead, only and always when somebody is sent; up to {@value #DELEGATE} characters
 * @param note why not, or what else was said; up to {@value #NOTE} characters
 */
public record Reply(
        InvitationAnswer answer,
        @Nullable String delegate,
        @Nullable String note) {

    public static final int DELEGATE = 100;
    public static final int NOTE = 300;

    public Reply {
        if ((answer == InvitationAnswer.DELEGATED) != (delegate != null)) {
            throw new IllegalArgumentException("who comes instead is named when somebody is sent, and only then");
        }
    }
}
