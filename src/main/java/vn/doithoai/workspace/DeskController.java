package vn.doithoai.workspace;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;

/** The desk (bàn làm việc) of each role. */
@Controller
@RequiresPermission(Permission.DESK_VIEW)
@HelpTopic("desk")
class DeskController {

    @GetMapping("/desk")
    String show() {
        return "workspace/desk";
    }
}
