package vn.doithoai.outbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Flash;
import vn.doithoai.web.HelpTopic;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** The outbox (thư đi): list, a message with its files, the form of a draft. */
@Controller
@RequestMapping(OutboxController.PATH)
@RequiresPermission(Permission.OUTBOX_VIEW)
@HelpTopic("outbox")
class OutboxController {

    static final String PATH = "/desk/outbox";

    private static final String EVERY_TWO_SECONDS = "2";

    private final MessageDesk desk;
    private final MessageSources sources;

    OutboxController(MessageDesk desk, MessageSources sources) {
        this.desk = desk;
        this.sources = sources;
    }

    @GetMapping
    String index(
            @ModelAttribute("list") OutboxListRequest list,
            BindingResult mistakes,
            HttpServletRequest request,
            Actor actor,
            Model model) {
        var listing = list.listing(page -> desk.search(list.toFilter(), page, actor), list.order(), request);
        List<Option> kinds = sources.kinds().stream()
                .map(kind -> new Option(kind, "", "outbox.kind." + kind))
                .toList();
        OutboxPages.Rights rights = OutboxPages.Rights.of(desk, actor);
        model.addAttribute(
                "page",
                new OutboxPages.IndexPage(
                        listing,
                        kinds,
                        OutboxPages.Count.of(desk.counts(list.anyState(), actor)),
                        rights,
                        OutboxPages.IndexPage.acts(list.getState(), rights)));
        return "outbox/index";
    }

    /** As long as something may happen by itself the page comes anew, without a script. */
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, HttpServletResponse response, Model model) {
        OutboxPages.ShowPage page = page(desk, sources, id, false, actor);
        if (page.file().isMoving()) {
            response.setHeader("Refresh", EVERY_TWO_SECONDS);
        }
        model.addAttribute("page", page);
        return "outbox/show";
    }

    @GetMapping("/{id}/attachments/{number}")
    ResponseEntity<byte[]> attachment(@PathVariable UUID id, @PathVariable int number, Actor actor) throws IOException {
        MessageSummary message = desk.find(new MessageId(id), actor).summary();
        var attachments = sources.attachmentsShown(message.kind(), message.about())
                .filter(all -> number >= 1 && number <= all.size())
                .orElseThrow(() -> new NotFound("attachment " + number + " of message " + id));
        var attachment = attachments.get(number - 1);
        return vn.doithoai.web.Attachment.of(
                attachment.name(), attachment.contentType(), out -> out.write(attachment.content()));
    }

    @GetMapping("/{id}/edit")
    @RequiresPermission(Permission.OUTBOX_RELEASE)
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        MessageFile file = draft(id, actor);
        model.addAttribute("form", MessageForm.of(file));
        return form(file, null, model);
    }

    @PostMapping("/{id}")
    @RequiresPermission(Permission.OUTBOX_RELEASE)
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Actor actor) {
        MessageFile file = draft(id, actor);
        return Respond.write(
                errors,
                () -> {
                    desk.edit(new MessageId(id), form.getSubject(), form.getText(), form.getVersion(), actor);
                    Flash.success(redirect, "outbox.flash.changed");
                    return PATH + "/" + id;
                },
                () -> form(file, null, model),
                () -> form(
                        file, Conflict.between(form, MessageForm.of(file), "outbox.form", "subject", "text"), model));
    }

    static OutboxPages.ShowPage page(MessageDesk desk, MessageSources sources, UUID id, boolean changed, Actor actor) {
        MessageFile file = desk.find(new MessageId(id), actor);
        MessageSummary message = file.summary();
        return new OutboxPages.ShowPage(
                file,
                sources.of(message.kind())
                        .map(source -> source.href(message.about()))
                        .orElse(null),
                sources.attachmentsShown(message.kind(), message.about())
                        .map(OutboxPages.File::of)
                        .orElse(null),
                OutboxPages.Rights.of(desk, actor),
                changed);
    }

    /** What was released meanwhile has no form any more. */
    private MessageFile draft(UUID id, Actor actor) {
        MessageFile file = desk.find(new MessageId(id), actor);
        if (file.state() != MessageState.DRAFT) {
            throw new NotFound("draft " + id);
        }
        return file;
    }

    private static String form(MessageFile file, @Nullable Conflict conflict, Model model) {
        model.addAttribute("page", new OutboxPages.FormPage(file, conflict));
        return "outbox/form";
    }
}
