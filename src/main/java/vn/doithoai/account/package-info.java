/** Accounts (tài khoản): who may sign in, with which roles; signing in and out, sign-ins, one-time links, set-up. */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package vn.doithoai.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
