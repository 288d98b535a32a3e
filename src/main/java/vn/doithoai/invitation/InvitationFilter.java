package vn.doithoai.invitation;

import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.village.VillageId;

/**
 * Which invitations of a session are looked for (lọc giấy mời); null means any.
 *
 * @param q words of the name or of how the letter calls the person, diacritics ignored; or the code
 */
public record InvitationFilter(
        @Nullable String q,
        @Nullable InvitationState state,
        @Nullable PersonGroupId group,
        @Nullable VillageId village) {

    public static final InvitationFilter ALL = new InvitationFilter(null, null, null, null);

    public static InvitationFilter in(InvitationState state) {
        return new InvitationFilter(null, state, null, null);
    }
}
