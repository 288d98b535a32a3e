package vn.doithoai.shared;

import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** Tells the installation under test where the public reaches it; tests share one, so whoever sets it takes it back. */
public final class PublicAddressOfTests {

    private static final String ROOT = "https://doithoai.suoimay.example";

    private PublicAddressOfTests() {}

    public static void set(ApplicationContext context) {
        ReflectionTestUtils.setField(context.getBean(PublicSite.class), "root", ROOT);
    }

    public static void unset(ApplicationContext context) {
        ReflectionTestUtils.setField(context.getBean(PublicSite.class), "root", "");
    }
}
