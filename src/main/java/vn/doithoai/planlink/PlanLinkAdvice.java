package vn.doithoai.planlink;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.doithoai.paper.PaperMoveRefused;

/** A plan that is no draft any more, where nothing typed has to be kept: somebody else acted first. */
@ControllerAdvice(basePackageClasses = PlanLinkAdvice.class)
class PlanLinkAdvice {

    @ExceptionHandler(PaperMoveRefused.class)
    void moved(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
