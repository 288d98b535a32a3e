package vn.doithoai.invitationletter;

import vn.doithoai.paper.PaperId;
import vn.doithoai.session.SessionId;

/** Where the letter of invitation is written. */
final class RoundAddress {

    static final String PATH = "/desk/sessions/{id}/invitations/drafts";

    private RoundAddress() {}

    /** Where the session's invitations stand, with the letter on top. */
    static String invitations(SessionId session) {
        return "/desk/sessions/" + session.value() + "/invitations";
    }

    static String edit(SessionId session, PaperId paper) {
        return invitations(session) + "/drafts/" + paper.value() + "/edit";
    }
}
