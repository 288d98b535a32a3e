package vn.doithoai.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.doithoai.shared.Permission;

/**
 * Open to accounts that hold at least one of the permissions; everybody else gets "not found". On the type it is the
 * rule for every handler, on a method it replaces the type's. A handler without any of {@link Everyone},
 * {@link SignedIn} and this one is closed to everybody.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresPermission {

    Permission[] value();
}
