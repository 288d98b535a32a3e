/** Setting up an empty installation (thiết lập ban đầu): the commune's profile and the first administrator, once. */
@ApplicationModule(allowedDependencies = {"shared", "web", "throttle", "organisation", "person", "account"})
@NullMarked
package vn.doithoai.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
