package vn.doithoai.attendance;

import vn.doithoai.invitation.InvitationId;
import vn.doithoai.session.SessionId;

/** Where the door of a session stands on the desk (địa chỉ điểm danh). */
public final class AttendanceAddress {

    static final String PATH = "/desk/sessions/{id}/attendance";

    private AttendanceAddress() {}

    public static String of(SessionId session) {
        return "/desk/sessions/" + session.value() + "/attendance";
    }

    /** The door with this person in front of it, as the code on a letter leads there. */
    public static String of(SessionId session, InvitationId invitation) {
        return of(session) + "?invitation=" + invitation.value();
    }
}
