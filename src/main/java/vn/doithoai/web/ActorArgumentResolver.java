package vn.doithoai.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;

/** Hands the {@link Actor} to a handler that asks for one. */
@Component
class ActorArgumentResolver implements HandlerMethodArgumentResolver {

    private final ActorSource actors;

    ActorArgumentResolver(ActorSource actors) {
        this.actors = actors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
        Actor actor = servletRequest == null ? null : actors.currentActor(servletRequest);
        if (actor == null) {
            throw new NotFound("nobody is signed in");
        }
        return actor;
    }
}
