package vn.doithoai.office;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that opens files in LibreOffice. Its methods take {@link Office} as a parameter. Without LibreOffice they are
 * skipped with the reason; with {@code -Doffice.required=true} they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(OfficeExtension.class)
public @interface OfficeTest {}
