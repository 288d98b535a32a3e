/** How invitations get to people (gửi giấy mời): letters to print, e-mails, the page that the code on a letter opens. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "throttle",
            "calendar",
            "document",
            "job",
            "outbox",
            "person",
            "paper",
            "session",
            "notice",
            "invitation",
            "invitationletter"
        })
@NullMarked
package vn.doithoai.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
