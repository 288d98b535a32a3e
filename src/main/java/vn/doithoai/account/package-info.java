/**
 * Accounts (tài khoản): who may sign in and with which roles; passwords and one-time links by which they are chosen.
 * Signing in itself is the module {@code signin}.
 */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package vn.doithoai.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
