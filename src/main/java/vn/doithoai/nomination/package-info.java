/** Whom villages and organisations send to a session (cử người dự): quotas, names until a day, inviting those named. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "organisation",
            "village",
            "person",
            "session",
            "announcement",
            "invitation"
        })
@NullMarked
package vn.doithoai.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
