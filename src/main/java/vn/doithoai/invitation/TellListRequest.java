package vn.doithoai.invitation;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.village.VillageId;

/** Who is to be told: those of a state, of a village, of a group; so many as one can go through. */
@NullUnmarked
class TellListRequest extends InvitationListRequest {

    private static final int SIZE = 50;

    private UUID village;

    TellListRequest() {
        setState(InvitationState.NOT_SENT);
    }

    @Override
    protected int size() {
        return SIZE;
    }

    @Override
    InvitationFilter toFilter() {
        InvitationFilter filter = super.toFilter();
        return new InvitationFilter(
                filter.q(), filter.state(), filter.group(), village == null ? null : new VillageId(village));
    }

    /** Those never told, those to be told again, or those who haven't answered. */
    @Override
    public void setState(InvitationState state) {
        super.setState(state == null ? InvitationState.NOT_SENT : state);
    }

    public UUID getVillage() {
        return village;
    }

    public void setVillage(UUID village) {
        this.village = village;
    }
}
