/** Limits on how often something may be tried (hạn chế số lần thử): token buckets in memory, by the one clock. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.doithoai.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
