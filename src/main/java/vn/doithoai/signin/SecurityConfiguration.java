package vn.doithoai.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import vn.doithoai.web.ActorSource;

/**
 * What stands before every handler. Which handler is open to whom is said at the handler; here only: the desk needs a
 * sign-in. Signing in is a handler like any other ({@link SignInController}).
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            SessionContexts contexts,
            CsrfCookies csrfCookies,
            SignInFirst signInFirst,
            StaleForms staleForms,
            SignOut signOut,
            ActorSource actors)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/desk", "/desk/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookies)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .headers(headers -> headers.defaultsDisabled().cacheControl(cache -> {}))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .securityContext(context -> context.securityContextRepository(contexts))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(signInFirst).accessDeniedHandler(staleForms))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessUrl(SignInReason.SIGNED_OUT.address()))
                .addFilterBefore(new EndedSignInsFilter(actors), AuthorizationFilter.class)
                .build();
    }
}
