package vn.doithoai.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import vn.doithoai.shared.PublicAddress;

/** Signing in and out. Which handler is open to whom stands at the handler; here only: the desk needs a sign-in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /**
     * The CSRF token lives in a cookie, so that reading a public page makes no session row, and keeps its value when
     * somebody signs in again, so that a form opened before goes on.
     */
    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/desk", "/desk/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .headers(headers -> headers.defaultsDisabled().cacheControl(cache -> {}))
                .requestCache(cache -> cache.requestCache(new CookieRequestCache()))
                .formLogin(form -> form.loginPage(PublicAddress.LOGIN)
                        .defaultSuccessUrl("/desk")
                        .failureForwardUrl("/login"))
                .logout(logout -> logout.logoutSuccessUrl("/login"))
                .build();
    }

    @Bean
    UserDetailsService accounts(AccountRepository accounts) {
        return username -> accounts.findByUsername(username)
                .map(SignedInAccount::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** Argon2id with 19 MiB and two rounds: unlike bcrypt it takes a passphrase of any length in bytes. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }
}
