package vn.doithoai.plan;

import java.util.UUID;
import vn.doithoai.paper.PaperId;

/** Where plans stand on the desk (địa chỉ kế hoạch). */
public final class PlanAddress {

    public static final String PATH = "/desk/plans";

    private PlanAddress() {}

    /** Leads to the paper's page. */
    public static String of(PaperId id) {
        return PATH + "/" + id.value();
    }

    public static String edit(PaperId id) {
        return of(id) + "/edit";
    }

    static String section(PaperId id, UUID section) {
        return of(id) + "/sections/" + section;
    }
}
