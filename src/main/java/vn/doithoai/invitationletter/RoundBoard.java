package vn.doithoai.invitationletter;

import org.jspecify.annotations.Nullable;

/**
 * The letters of invitation of one session (giấy mời của hội nghị).
 *
 * @param inForce issued and not replaced
 * @param open on its way to issue, as far as the actor may see that
 */
public record RoundBoard(
        @Nullable RoundSummary inForce, @Nullable RoundSummary open) {

    static final RoundBoard EMPTY = new RoundBoard(null, null);
}
