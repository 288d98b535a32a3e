package vn.doithoai.preparation;

import java.util.UUID;
import vn.doithoai.paper.PaperId;
import vn.doithoai.plan.PlanAddress;

/** Where the preparation of a session stands on the desk (địa chỉ phần chuẩn bị). */
final class PreparationAddress {

    private static final String SESSIONS = "/desk/sessions/";
    static final String SESSION = SESSIONS + "{id}";
    static final String HALL = SESSION + "/hall";
    static final String SESSION_BOARD = SESSION + "/preparation";
    static final String PLAN_BOARD = PlanAddress.PATH + "/{id}/preparation";
    static final String BACKDROP = SESSION + "/backdrop";

    private PreparationAddress() {}

    static String sessionBoard(UUID session) {
        return SESSIONS + session + "/preparation";
    }

    static String planBoard(UUID plan) {
        return PlanAddress.of(new PaperId(plan)) + "/preparation";
    }

    static String hall(UUID session) {
        return SESSIONS + session + "/hall";
    }

    static String backdrop(UUID session) {
        return SESSIONS + session + "/backdrop";
    }
}
