package vn.doithoai.announcement;

import vn.doithoai.session.SessionId;

/** Where the announcing of a session stands on the desk (địa chỉ phần thông báo đến thôn). */
final class AnnouncementAddress {

    static final String PATH = "/desk/sessions/{id}/announcements";

    private AnnouncementAddress() {}

    static String of(SessionId session) {
        return "/desk/sessions/" + session.value() + "/announcements";
    }

    static String of(SessionId session, Audience audience) {
        return of(session) + (audience.isVillage() ? "/villages/" : "/organisations/") + audience.id();
    }
}
