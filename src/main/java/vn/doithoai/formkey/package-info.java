/** Form keys (khóa biểu mẫu): one POST, one transaction, one write, however often it is sent; typed text is never lost. */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package vn.doithoai.formkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
