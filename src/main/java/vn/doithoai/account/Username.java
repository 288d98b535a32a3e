package vn.doithoai.account;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The shape of a user name (tên đăng nhập): 2 to 40 characters that every keyboard has; blank is another mistake. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,39}|\\s*")
public @interface Username {

    String message() default "the shape of a user name";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
