package vn.doithoai.notice;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.PaperState;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** The notice of a session (thông báo hội nghị): its page, and the form of its text. */
@Controller
@RequestMapping(NoticeAddress.PATH)
@RequiresPermission(Permission.NOTICE_EDIT)
@HelpTopic("notice")
class NoticeController {

    private final DialogueSessions sessions;
    private final SessionNotices notices;
    private final NoticeDesk desk;
    private final NoticeChoices choices;

    NoticeController(DialogueSessions sessions, SessionNotices notices, NoticeDesk desk, NoticeChoices choices) {
        this.sessions = sessions;
        this.notices = notices;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    @RequiresPermission(Permission.NOTICE_VIEW)
    String show(@PathVariable UUID id, Actor actor, Model model) {
        return show(id, false, actor, model);
    }

    @PostMapping
    ModelAndView begin(@PathVariable UUID id, RedirectAttributes redirect, Actor actor, Model model) {
        try {
            PaperId paper = notices.begin(new SessionId(id), actor);
            Flash.success(redirect, "notice.flash.begun");
            return Respond.redirect(PaperAddress.of(paper));
        } catch (StaleVersion | NoticeIncomplete | PaperMoveRefused late) {
            return Respond.conflict(show(id, true, actor, model));
        }
    }

    @GetMapping("/drafts/{paper}/edit")
    String edit(@PathVariable UUID id, @PathVariable UUID paper, Actor actor, Model model) {
        NoticeSummary notice = notices.find(new SessionId(id), new PaperId(paper), actor);
        return form(notice, stored(notice), true, null, moved(notice), actor, model);
    }

    /** The form with the words that fit the session as it is now; nothing is changed before it is saved. */
    @GetMapping("/drafts/{paper}/proposal")
    String propose(@PathVariable UUID id, @PathVariable UUID paper, Actor actor, Model model) {
        NoticeSummary notice = notices.find(new SessionId(id), new PaperId(paper), actor);
        SessionSummary session = sessions.find(notice.session(), actor);
        NoticeForm form = stored(notice);
        if (NoticeFacts.missing(session).isEmpty()) {
            form.take(notices.proposed(session));
        }
        return form(notice, form, true, null, moved(notice), actor, model);
    }

    @PostMapping("/drafts/{paper}")
    ModelAndView update(
            @PathVariable UUID id,
            @PathVariable UUID paper,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        NoticeSummary notice = notices.find(new SessionId(id), new PaperId(paper), actor);
        NoticeForm stored = stored(notice);
        form.check(errors);
        boolean printable = !errors.hasErrors();
        try {
            return Respond.write(
                    errors,
                    () -> {
                        int year = notice.paper().details().year();
                        notices.change(
                                notice.paper().id(),
                                form.toDetails(year, choices.signers()),
                                form.isAgrees(),
                                form.getVersion(),
                                actor);
                        Flash.success(redirect, "letter.flash.changed");
                        return PaperAddress.of(notice.paper().id());
                    },
                    () -> form(notice, form, printable, null, null, actor, model),
                    () -> form(notice, form, printable, conflict(form, stored), null, actor, model));
        } catch (PaperMoveRefused notADraft) {
            return Respond.conflict(form(notice, form, printable, null, notADraft.state(), actor, model));
        }
    }

    private Conflict conflict(NoticeForm mine, NoticeForm stored) {
        return Conflict.between(mine, stored, "letter.form", NoticeForm.FIELDS).withChoices("unit", desk.units());
    }

    private NoticeForm stored(NoticeSummary notice) {
        return NoticeForm.of(notices.details(notice.paper()), notice.paper().version(), choices.signers());
    }

    private static @Nullable PaperState moved(NoticeSummary notice) {
        PaperState state = notice.paper().state();
        return state.isEditable() ? null : state;
    }

    private String form(
            NoticeSummary notice,
            NoticeForm form,
            boolean printable,
            @Nullable Conflict conflict,
            @Nullable PaperState moved,
            Actor actor,
            Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "page",
                desk.form(
                        sessions.find(notice.session(), actor),
                        notice,
                        form,
                        printable && form.getUnit() != null,
                        conflict,
                        moved));
        return "notice/form";
    }

    private String show(UUID id, boolean moved, Actor actor, Model model) {
        model.addAttribute("page", desk.show(sessions.find(new SessionId(id), actor), moved, actor));
        return "notice/show";
    }
}
