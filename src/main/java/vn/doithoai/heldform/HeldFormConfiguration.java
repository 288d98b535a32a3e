package vn.doithoai.heldform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.doithoai.formkey.KeptFields;
import vn.doithoai.shared.Actor;
import vn.doithoai.web.ActorSource;

/** Lets go of a kept form once it was sent on and its write is committed, wherever it went. */
@Configuration(proxyBeanMethods = false)
class HeldFormConfiguration implements WebMvcConfigurer {

    private final HeldForms forms;
    private final ActorSource actors;

    HeldFormConfiguration(HeldForms forms, ActorSource actors) {
        this.forms = forms;
        this.actors = actors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LetGo()).addPathPatterns("/desk/**");
    }

    private final class LetGo implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable ModelAndView answer) {
            if (!request.getMethod().equals("POST") || request.getParameter(KeptFields.AGAIN) == null) {
                return;
            }
            Actor actor = actors.currentActor(request);
            if (actor != null && actor.accountId() != null && isTaken(answer)) {
                forms.discard(actor.accountId(), request, response);
            }
        }

        private static boolean isTaken(@Nullable ModelAndView answer) {
            return answer != null
                    && (answer.getStatus() == null || !answer.getStatus().isError());
        }
    }
}
