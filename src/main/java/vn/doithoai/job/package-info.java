/** Long work (việc chạy nền): done beside the request, with progress on a page that can be left and found again. */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package vn.doithoai.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
