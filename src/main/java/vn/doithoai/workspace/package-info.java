/** The desk (bàn làm việc): what waits for each role, by deadline; the help pages. Reads from every module. */
@ApplicationModule(allowedDependencies = {"shared", "web", "organisation", "paper", "plan", "session"})
@NullMarked
package vn.doithoai.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
