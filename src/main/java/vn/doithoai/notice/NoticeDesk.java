package vn.doithoai.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.paper.PaperPreviews;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.Signers;
import vn.doithoai.plan.Plans;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.PublicAddress;
import vn.doithoai.shared.PublicSite;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Option;

/** Puts together what the pages of a notice show. */
@Component
class NoticeDesk {

    private final SessionNotices notices;
    private final NoticeProofs proofs;
    private final NoticeTexts texts;
    private final Plans plans;
    private final NoticeChoices choices;
    private final PaperPreviews previews;
    private final PublicSite site;
    private final History history;

    NoticeDesk(
            SessionNotices notices,
            NoticeProofs proofs,
            NoticeTexts texts,
            Plans plans,
            NoticeChoices choices,
            PaperPreviews previews,
            PublicSite site,
            History history) {
        this.notices = notices;
        this.proofs = proofs;
        this.texts = texts;
        this.plans = plans;
        this.choices = choices;
        this.previews = previews;
        this.site = site;
        this.history = history;
    }

    /** @param moved somebody else acted first */
    @Transactional(readOnly = true)
    NoticePages.ShowPage show(SessionSummary session, boolean moved, Actor actor) {
        NoticeBoard board = notices.of(session.id(), actor);
        NoticeSummary inForce = board.inForce();
        return new NoticePages.ShowPage(
                session,
                board,
                NoticeFacts.missing(session),
                inForce == null ? null : texts(session, inForce),
                proofs.of(session.id(), actor),
                plans.issuedOf(session.details().year()).isPresent(),
                actor.may(Permission.NOTICE_EDIT),
                moved,
                history.of(NoticeProofs.ENTITY, session.id().value()));
    }

    private NoticePages.Texts texts(SessionSummary session, NoticeSummary notice) {
        String link = site.address(PublicAddress.SESSIONS + "/" + session.id().value())
                .orElse(null);
        return new NoticePages.Texts(
                texts.reading(session, notice.facts(), null),
                texts.message(session, notice.facts()),
                link,
                site.isOfThisMachine());
    }

    NoticePages.FormPage form(
            SessionSummary session,
            NoticeSummary notice,
            NoticeForm form,
            boolean printable,
            @Nullable Conflict conflict,
            @Nullable PaperState moved) {
        Signers signers = choices.signers();
        NoticeDetails typed =
                printable ? form.toDetails(notice.paper().details().year(), signers) : null;
        return new NoticePages.FormPage(
                session,
                notice.paper(),
                !notice.contradicted().isEmpty(),
                choices.units(),
                choices.signingForms(),
                signers.texts().stream().map(text -> new Option(text, text)).toList(),
                conflict,
                moved,
                typed == null
                        ? null
                        : previews.of(typed.paper(), typed.content()).printed());
    }

    List<Option> units() {
        return choices.units();
    }
}
