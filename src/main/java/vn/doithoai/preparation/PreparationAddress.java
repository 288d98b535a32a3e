package vn.doithoai.preparation;

import java.util.UUID;

/** Where the preparation of a session stands on the desk (địa chỉ phần chuẩn bị). */
final class PreparationAddress {

    private static final String SESSIONS = "/desk/sessions/";
    static final String SESSION = SESSIONS + "{id}";
    static final String HALL = SESSION + "/hall";
    static final String BACKDROP = SESSION + "/backdrop";

    private PreparationAddress() {}

    static String hall(UUID session) {
        return SESSIONS + session + "/hall";
    }

    static String backdrop(UUID session) {
        return SESSIONS + session + "/backdrop";
    }
}
