package vn.doithoai.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.doithoai.shared.PublicAddress;

/** While the installation is empty: the key is told in the log, and the first pages lead to the set-up page. */
@Configuration(proxyBeanMethods = false)
class SetUpConfiguration implements WebMvcConfigurer {

    private static final Logger log = LoggerFactory.getLogger(SetUpConfiguration.class);

    private final SetUps setUps;
    private final SetUpKey key;
    private final MessageSource messages;

    SetUpConfiguration(SetUps setUps, SetUpKey key, MessageSource messages) {
        this.setUps = setUps;
        this.key = key;
        this.messages = messages;
    }

    /** After demo data had its chance. */
    @EventListener(ApplicationReadyEvent.class)
    void tellKey() {
        if (!setUps.isDone()) {
            Object[] arguments = {PublicAddress.SET_UP, key.shown()};
            log.info(messages.getMessage("setup.log", arguments, Locale.forLanguageTag("vi-VN")));
            log.info(messages.getMessage("setup.log", arguments, Locale.ENGLISH));
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ToSetUp()).addPathPatterns(PublicAddress.HOME, PublicAddress.LOGIN);
    }

    private final class ToSetUp implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            if (setUps.isDone()) {
                return true;
            }
            response.sendRedirect(request.getContextPath() + PublicAddress.SET_UP);
            return false;
        }
    }
}
