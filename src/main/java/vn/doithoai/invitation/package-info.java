/** Whom a session invites (giấy mời): the persons, how they were told, what they answered. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "sheet",
            "organisation",
            "village",
            "person",
            "session",
            "paper",
            "plan",
            "planlink",
            "notice",
            "invitationletter"
        })
@NullMarked
package vn.doithoai.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
