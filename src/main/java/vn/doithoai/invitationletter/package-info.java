/** The numbered letter of invitation to a session (văn bản giấy mời): one number, one text, many addressees. */
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
            "planlink",
            "notice"
        })
@NullMarked
package vn.doithoai.invitationletter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
