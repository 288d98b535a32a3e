package vn.doithoai.notice;

import vn.doithoai.paper.PaperId;
import vn.doithoai.session.SessionId;

/** Where the notice of a session stands on the desk (địa chỉ thông báo). */
public final class NoticeAddress {

    static final String PATH = "/desk/sessions/{id}/notice";

    private NoticeAddress() {}

    public static String of(SessionId session) {
        return "/desk/sessions/" + session.value() + "/notice";
    }

    /** The text to be read aloud. */
    public static String reading(SessionId session) {
        return of(session) + "/loudspeaker";
    }

    static String edit(SessionId session, PaperId paper) {
        return of(session) + "/drafts/" + paper.value() + "/edit";
    }
}
