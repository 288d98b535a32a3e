package vn.doithoai.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * {@code ?lang=en} and {@code ?lang=vi} switch the language of the screens; any other value is ignored. Only where a
 * page is asked for: the parameters of a form that is too large can't be read, and its error page must stand.
 */
class LanguageInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST
                || !request.getMethod().equals("GET")) {
            return true;
        }
        String language = request.getParameter("lang");
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        if (resolver != null && language != null && (language.equals("en") || language.equals("vi"))) {
            resolver.setLocale(request, response, language.equals("en") ? Locale.ENGLISH : WebConfiguration.VIETNAMESE);
        }
        return true;
    }
}
