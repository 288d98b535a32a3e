package vn.doithoai.chromium;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.doithoai.PageTest;

/**
 * A test in a real browser against the whole application. Its methods take {@link Windows} as a parameter and fail at
 * whatever {@link Watch} sees on any page they open. Without Chromium and Node they are skipped with the reason; with
 * {@code -Dbrowser.required=true} they fail.
 *
 * <pre>
 * Page page = windows.of("admin").open("/desk/admin/units/new");
 * </pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PageTest
@ExtendWith(ChromiumExtension.class)
public @interface ChromiumTest {}
