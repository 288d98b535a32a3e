/** What has to be ready before a session (chuẩn bị hội nghị): the hall's list and the backdrop. */
@ApplicationModule(allowedDependencies = {"shared", "web", "organisation", "document", "session"})
@NullMarked
package vn.doithoai.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
