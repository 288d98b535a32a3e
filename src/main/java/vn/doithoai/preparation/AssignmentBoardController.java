package vn.doithoai.preparation;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.paper.PaperId;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;

/** The board of the work that a plan gives out (bảng phân công): of a plan, and of a session by its year's plan. */
@Controller
@RequiresPermission(Permission.PAPER_VIEW)
@HelpTopic("preparation")
class AssignmentBoardController {

    private final DialogueSessions sessions;
    private final Assignments assignments;

    AssignmentBoardController(DialogueSessions sessions, Assignments assignments) {
        this.sessions = sessions;
        this.assignments = assignments;
    }

    @GetMapping(PreparationAddress.PLAN_BOARD)
    String ofPlan(@PathVariable UUID id, Actor actor, Model model) {
        AssignmentBoard board = assignments.board(new PaperId(id), actor);
        int year = board.plan().details().year();
        model.addAttribute("page", new AssignmentPages.BoardPage(null, year, board));
        return "preparation/board";
    }

    @GetMapping(PreparationAddress.SESSION_BOARD)
    String ofSession(@PathVariable UUID id, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        int year = session.details().year();
        AssignmentBoard board = assignments.boardOf(year, actor).orElse(null);
        model.addAttribute("page", new AssignmentPages.BoardPage(session, year, board));
        return "preparation/board";
    }
}
