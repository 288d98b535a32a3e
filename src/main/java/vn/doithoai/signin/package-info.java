/**
 * Signing in and out (đăng nhập, đăng xuất): the check and its limits, sessions and their ends, known devices, the pages
 * on which people look after their own sign-ins and password.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "throttle", "account", "heldform"})
@NullMarked
package vn.doithoai.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
