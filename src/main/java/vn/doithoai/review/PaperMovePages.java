package vn.doithoai.review;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.document.MissingGlyphs;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.PaperState;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.web.Flash;
import vn.doithoai.web.Respond;

/** Answers to acts on papers: on to the paper's page, or the page with the words that somebody else acted first. */
@Component
class PaperMovePages {

    private final PaperDossiers dossiers;

    PaperMovePages(PaperDossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** An act by a single button. */
    ModelAndView answer(UUID id, String flash, Runnable act, RedirectAttributes redirect, Actor actor, Model model) {
        try {
            act.run();
        } catch (StaleVersion | PaperMoveRefused late) {
            return Respond.conflict(moved(id, actor, model));
        } catch (MissingGlyphs unprintable) {
            return Respond.invalid(show(id, false, actor, model));
        }
        Flash.success(redirect, flash);
        return Respond.redirect(PaperAddress.PATH + "/" + id);
    }

    /** The paper's page with the words where it stands now. */
    String moved(UUID id, Actor actor, Model model) {
        return show(id, true, actor, model);
    }

    private String show(UUID id, boolean moved, Actor actor, Model model) {
        PaperDossier dossier = dossiers.of(new PaperId(id), actor);
        PaperState state = moved ? dossier.paper().state() : null;
        model.addAttribute("page", new PaperPages.ShowPage(dossier, state));
        return PaperController.SHOW;
    }
}
