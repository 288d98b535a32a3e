/**
 * Accounts (tài khoản): which persons may sign in and with which roles; passwords and one-time links by which they are chosen.
 * Signing in itself is the module {@code signin}.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "sheet", "person"})
@NullMarked
package vn.doithoai.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
