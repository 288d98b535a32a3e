package vn.doithoai.announcement;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;

/** Which villages and organisations have told their people (tình hình thông báo), for the office and those above. */
@Controller
@HelpTopic("announcements")
class AnnouncementController {

    private final DialogueSessions sessions;
    private final AnnouncementDesk desk;

    AnnouncementController(DialogueSessions sessions, AnnouncementDesk desk) {
        this.sessions = sessions;
        this.desk = desk;
    }

    @GetMapping(AnnouncementAddress.PATH)
    @RequiresPermission(Permission.NOTICE_VIEW)
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("page", desk.coverage(sessions.find(new SessionId(id), actor), actor));
        return "announcement/coverage";
    }
}
