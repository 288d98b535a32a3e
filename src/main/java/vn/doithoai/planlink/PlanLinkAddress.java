package vn.doithoai.planlink;

import java.util.UUID;
import vn.doithoai.paper.PaperId;
import vn.doithoai.plan.PlanAddress;

/** Where the links of a line stand on the desk. */
final class PlanLinkAddress {

    static final String PATH = PlanAddress.PATH + "/{id}/items/{item}/links";

    private PlanLinkAddress() {}

    static String of(PaperId plan, UUID item) {
        return PlanAddress.of(plan) + "/items/" + item + "/links";
    }
}
