package vn.doithoai.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.PublicAddress;

/** Lets a request through to its handler only as the handler declares. What is not declared stays closed. */
@Component
class AccessInterceptor implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(AccessInterceptor.class);

    private final ActorSource actors;
    private final ApplicationEventPublisher events;

    AccessInterceptor(ActorSource actors, ApplicationEventPublisher events) {
        this.actors = actors;
        this.events = events;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!(handler instanceof HandlerMethod method) || isOpen(method)) {
            return true;
        }
        Actor actor = actors.currentActor(request);
        if (actor == null) {
            response.sendRedirect(request.getContextPath() + PublicAddress.LOGIN);
            return false;
        }
        if (declared(method, SignedIn.class) != null) {
            return true;
        }
        RequiresPermission required = declared(method, RequiresPermission.class);
        if (required == null) {
            log.error("{} declares no access rule and stays closed", method);
            throw new NotFound(method + " declares no access rule");
        }
        if (Arrays.stream(required.value()).noneMatch(actor::may)) {
            events.publishEvent(Act.of(actor, "access.denied", "handler", null)
                    .with(
                            "handler",
                            method.getBeanType().getSimpleName() + "."
                                    + method.getMethod().getName()));
            throw new NotFound("permission missing for " + method);
        }
        return true;
    }

    private static boolean isOpen(HandlerMethod method) {
        return declared(method, Everyone.class) != null || ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    /** The rule on the method; if the method has none of the three, the rule on the type. */
    private static <A extends java.lang.annotation.Annotation> @Nullable A declared(
            HandlerMethod method, Class<A> rule) {
        boolean ownRule = method.hasMethodAnnotation(Everyone.class)
                || method.hasMethodAnnotation(SignedIn.class)
                || method.hasMethodAnnotation(RequiresPermission.class);
        return ownRule
                ? method.getMethodAnnotation(rule)
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), rule);
    }
}
