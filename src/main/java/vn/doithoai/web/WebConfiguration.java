package vn.doithoai.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Wires the edge: access rules, actor, languages, dates, one write a POST. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WebConfiguration implements WebMvcConfigurer {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final AccessInterceptor access;
    private final PublicPageInterceptor publicPages;
    private final ActorArgumentResolver actors;

    WebConfiguration(AccessInterceptor access, PublicPageInterceptor publicPages, ActorArgumentResolver actors) {
        this.access = access;
        this.publicPages = publicPages;
        this.actors = actors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageSwitch());
        registry.addInterceptor(access);
        registry.addInterceptor(new UnreadableLists());
        registry.addInterceptor(publicPages);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new DateFormatter());
    }

    @Bean
    @Primary
    static OrderedValidation orderedValidation() {
        return new OrderedValidation();
    }

    /** Pages that may be kept ({@link PublicPage}); a weak tag, for the container doesn't compress what has a strong one. */
    @Bean
    static FilterRegistrationBean<ShallowEtagHeaderFilter> pageTags() {
        var filter = new ShallowEtagHeaderFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return request.getRequestURI().startsWith(request.getContextPath() + "/desk");
            }
        };
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<ShallowEtagHeaderFilter>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }

    /** In a cookie, so that a visitor who only reads in English needs no sign-in session. */
    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("lang");
        resolver.setDefaultLocale(VIETNAMESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    /**
     * {@code ?lang=en} and {@code ?lang=vi} switch the language of the screens; any other value is ignored. Only where a
     * page is asked for: the parameters of a form that is too large can't be read, and its error page must stand.
     */
    private static final class LanguageSwitch implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getDispatcherType() != DispatcherType.REQUEST
                    || !request.getMethod().equals("GET")) {
                return true;
            }
            String language = request.getParameter("lang");
            LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
            if (resolver != null && language != null && (language.equals("en") || language.equals("vi"))) {
                resolver.setLocale(request, response, language.equals("en") ? Locale.ENGLISH : VIETNAMESE);
            }
            return true;
        }
    }

    /** Answers 422 with the page of a list of which a filter can't be read; see the rule at {@link ListRequest}. */
    private static final class UnreadableLists implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable ModelAndView modelAndView) {
            if (modelAndView != null
                    && modelAndView.getModel().values().stream()
                            .anyMatch(value -> value instanceof ListRequest list && list.isUnreadable())) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
        }
    }
}
