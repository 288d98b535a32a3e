package vn.doithoai.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Lets a {@link PublicPage} be kept, after its handler has succeeded: an error page never is. */
@Component
class PublicPageInterceptor implements HandlerInterceptor {

    private final ActorSource actors;

    PublicPageInterceptor(ActorSource actors) {
        this.actors = actors;
    }

    /** What is no page to be kept leaves as it is written, without being held back for an ETag. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isDeclared(handler)) {
            ShallowEtagHeaderFilter.disableContentCaching(request);
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (isDeclared(handler) && isForEveryVisitor(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
            // the language, and who is signed in
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        }
    }

    private static boolean isDeclared(Object handler) {
        return handler instanceof HandlerMethod method
                && (method.hasMethodAnnotation(PublicPage.class)
                        || method.getBeanType().isAnnotationPresent(PublicPage.class));
    }

    /** The answer that switches the language sets a cookie; a flash sentence is for one pair of eyes. */
    private boolean isForEveryVisitor(HttpServletRequest request) {
        return request.getParameter("lang") == null
                && RequestContextUtils.getInputFlashMap(request) == null
                && actors.currentActor(request) == null;
    }
}
