package vn.doithoai.dispatch;

import java.util.UUID;
import vn.doithoai.invitation.InvitationAddress;
import vn.doithoai.session.SessionId;

/** Where letters and messages to guests stand on the desk. */
final class DispatchAddress {

    static final String PATH = "/desk/sessions/{id}/invitations";

    private DispatchAddress() {}

    static String invitations(SessionId session) {
        return InvitationAddress.of(session);
    }

    static String letters(SessionId session) {
        return InvitationAddress.of(session) + "/letters";
    }

    static String print(SessionId session, UUID print) {
        return letters(session) + "#print-" + print;
    }
}
