package vn.doithoai.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Keeps flash sentences in the sign-in session; for a visitor, who has none, a sentence is not worth making one. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class SessionFlash extends SessionFlashMapManager {

    /** Every request is asked about; styles, scripts and fonts must not cost a look at the session. */
    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(AssetsConfiguration.PATH) ? null : super.retrieveFlashMaps(request);
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> flashMaps, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            super.updateFlashMaps(flashMaps, request, response);
        }
    }
}
