package vn.doithoai.nomination;

import vn.doithoai.session.SessionId;

/** Where nominations stand on the desk (địa chỉ phần cử người dự). */
final class NominationAddress {

    static final String PATH = "/desk/sessions/{id}/nominations";
    static final String QUOTA = PATH + "/{quota}";

    private NominationAddress() {}

    static String of(SessionId session) {
        return "/desk/sessions/" + session.value() + "/nominations";
    }

    static String of(SessionId session, QuotaId quota) {
        return of(session) + "/" + quota.value();
    }
}
