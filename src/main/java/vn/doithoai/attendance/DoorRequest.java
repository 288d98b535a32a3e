package vn.doithoai.attendance;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.util.UriComponentsBuilder;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.session.SessionId;

/** What a door is looking at: kept in its address, and handed on by each of its acts. */
@NullUnmarked
class DoorRequest {

    private static final int SEARCH = 100;

    private String q;
    private String door;
    private UUID invitation;

    InvitationId chosen() {
        return invitation == null ? null : new InvitationId(invitation);
    }

    /** The page to go back to, with the same search in the same door. */
    String back(SessionId session) {
        var address = UriComponentsBuilder.fromPath(AttendanceAddress.of(session));
        if (q != null) {
            address.queryParam("q", "{q}");
        }
        if (door != null) {
            address.queryParam("door", "{door}");
        }
        return address.encode()
                .buildAndExpand(java.util.Map.of("q", q == null ? "" : q, "door", door == null ? "" : door))
                .toUriString();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = shortened(q, SEARCH);
    }

    public String getDoor() {
        return door;
    }

    public void setDoor(String door) {
        this.door = shortened(door, Attendances.DOOR);
    }

    public UUID getInvitation() {
        return invitation;
    }

    public void setInvitation(UUID invitation) {
        this.invitation = invitation;
    }

    private static String shortened(String text, int longest) {
        return text == null || text.length() <= longest
                ? text
                : text.substring(0, longest).strip();
    }
}
