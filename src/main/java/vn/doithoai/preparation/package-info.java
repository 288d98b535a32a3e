/** What has to be ready before a session (chuẩn bị hội nghị): the work that the plan gives out, the hall's list, the backdrop. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "organisation",
            "person",
            "document",
            "session",
            "paper",
            "plan",
            "planlink"
        })
@NullMarked
package vn.doithoai.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
