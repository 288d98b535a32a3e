package vn.doithoai.setup;

import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** Lets an emptied database be set up again, which a running application refuses for good. */
public final class TestSetUp {

    private TestSetUp() {}

    public static void reopen(SetUps setUps) {
        Object target = AopTestUtils.getUltimateTargetObject(setUps);
        ReflectionTestUtils.setField(target, "done", false);
    }
}
