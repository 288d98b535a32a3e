package vn.doithoai.notice;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Where a notice was made public (minh chứng): recorded, and withdrawn with a reason. */
@Controller
@RequestMapping(NoticeAddress.PATH + "/proofs")
@RequiresPermission(Permission.NOTICE_EDIT)
@HelpTopic("notice")
class ProofController {

    private final DialogueSessions sessions;
    private final SessionNotices notices;
    private final NoticeProofs proofs;
    private final Clock clock;

    ProofController(DialogueSessions sessions, SessionNotices notices, NoticeProofs proofs, Clock clock) {
        this.sessions = sessions;
        this.notices = notices;
        this.proofs = proofs;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", ProofForm.blank(LocalDate.now(clock)));
        return page(sessions.find(new SessionId(id), actor), proofs.isRecordable(new SessionId(id), actor), model);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ProofForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        NoticeSummary notice = notices.of(session.id(), actor).inForce();
        form.check(notice == null ? null : notice.paper().issuedOn(), LocalDate.now(clock), errors);
        return Respond.write(
                errors,
                () -> {
                    proofs.record(session.id(), form.toDetails(), actor);
                    Flash.success(redirect, "notice.flash.proofRecorded");
                    return NoticeAddress.of(session.id()) + "#proofs";
                },
                () -> page(session, true, model),
                () -> page(session, false, model));
    }

    @GetMapping("/{proof}/withdrawal")
    String ask(@PathVariable UUID id, @PathVariable UUID proof, Actor actor, Model model) {
        model.addAttribute("form", new WithdrawalForm());
        return withdrawal(id, proof, false, actor, model);
    }

    @PostMapping("/{proof}/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID proof,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        return Respond.write(
                errors,
                () -> {
                    proofs.withdraw(new SessionId(id), proof, form.getReason(), actor);
                    Flash.success(redirect, "notice.flash.proofWithdrawn");
                    return NoticeAddress.of(new SessionId(id)) + "#proofs";
                },
                () -> withdrawal(id, proof, false, actor, model),
                () -> withdrawal(id, proof, true, actor, model));
    }

    private String withdrawal(UUID id, UUID proof, boolean moved, Actor actor, Model model) {
        SessionSummary session = sessions.find(new SessionId(id), actor);
        ProofSummary found = proofs.find(session.id(), proof, actor);
        model.addAttribute("page", new NoticePages.WithdrawalPage(session, found, moved || found.isWithdrawn()));
        return "notice/withdrawal";
    }

    private static String page(SessionSummary session, boolean recordable, Model model) {
        model.addAttribute("page", new NoticePages.ProofPage(session, recordable, NoticeChoices.channels()));
        return "notice/proof";
    }
}
