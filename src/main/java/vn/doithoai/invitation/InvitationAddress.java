package vn.doithoai.invitation;

import vn.doithoai.session.SessionId;

/** Where invitations stand on the desk (địa chỉ giấy mời). */
public final class InvitationAddress {

    static final String PATH = "/desk/sessions/{id}/invitations";

    private InvitationAddress() {}

    public static String of(SessionId session) {
        return "/desk/sessions/" + session.value() + "/invitations";
    }

    public static String of(SessionId session, InvitationId invitation) {
        return of(session) + "/" + invitation.value();
    }
}
