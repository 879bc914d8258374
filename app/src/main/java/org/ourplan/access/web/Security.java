package org.ourplan.access.web;

import org.ourplan.access.store.SignIns;
import org.ourplan.platform.web.Headers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who comes in at all, and what every answer says of itself. Which page opens for whom is {@link Guard}'s. */
@Configuration
class Security {

    @Bean
    SecurityFilterChain doors(HttpSecurity http, SignIns signIns, FormTokens tokens, KeepingWriting keeping)
            throws Exception {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(made -> made.sameSite("Lax"));
        // A stateless sign-in is new to Spring at every request; without the last line below, each page opened in
        // another tab
        // would change the token, and this page's own form would be refused.
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(cookie)
                        .csrfTokenRequestHandler(tokens)
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .exceptionHandling(problems ->
                        problems.accessDeniedHandler((request, response, denied) -> keeping.answer(request, response)))
                .addFilterBefore(new SignInFilter(signIns), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(Security::headers)
                .build();
    }

    /** Beside Spring Security's own: no sniffing, no frames, no keeping of pages, and HSTS where the page came by https. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(Headers.POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"));
    }

    /** Argon2id at Spring Security's recommended cost: checked once at sign-in, never on a later request. */
    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
