/** The audit log (nhật ký): append-only, hash-chained; listens to acts of every module and is called by none. */
@ApplicationModule(allowedDependencies = {"shared", "web", "sheet"})
@NullMarked
package vn.doithoai.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
