/** Announcing a session (thông báo đến thôn): each village head and each organisation tells when and how people were told. */
@ApplicationModule(allowedDependencies = {"shared", "web", "organisation", "village", "session", "paper", "notice"})
@NullMarked
package vn.doithoai.announcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
