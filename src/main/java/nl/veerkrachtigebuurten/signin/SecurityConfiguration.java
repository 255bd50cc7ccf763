package nl.veerkrachtigebuurten.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.veerkrachtigebuurten.access.Members;
import nl.veerkrachtigebuurten.platform.MapTiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/** The doors: every route that is not public asks one to sign in, and a browser may do with our pages what they need. */
@Configuration
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Where programs post that never saw a page of ours; whoever knows such an address may do what is done there. */
    private static final String FAREWELLS = "/niet-meer-volgen/*";

    /** Where residents type a code, on a page that is the same for all of them: no session, so no token in it. */
    private static final String[] CODES = {"/gehoord", "/gehoord/antwoord", "/toets", "/toets/*"};

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            ClosedRoutes closed,
            Members members,
            SignInFailure failure,
            KeptSubmissions kept,
            MapTiles tiles)
            throws Exception {
        return http.authorizeHttpRequests(routes -> routes.requestMatchers(closed)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(FAREWELLS).ignoringRequestMatchers(CODES))
                .formLogin(
                        form -> form.loginPage("/inloggen").successHandler(kept).failureHandler(failure))
                .logout(out -> out.logoutUrl("/uitloggen").logoutSuccessUrl("/inloggen?uitgelogd"))
                .requestCache(cache -> cache.requestCache(whereOneWasGoing()))
                .exceptionHandling(denied -> denied.accessDeniedHandler(kept))
                .addFilterAfter(new MemberFilter(members), SecurityContextHolderFilter.class)
                .headers(headers -> headers(headers, contentPolicy(tiles)))
                .build();
    }

    /** Pictures come from the portal itself, and from the host of a map's background where that is set. */
    private static String contentPolicy(MapTiles tiles) {
        return tiles.host()
                .map(host -> CONTENT_POLICY.replace("img-src 'self' data:", "img-src 'self' data: " + host))
                .orElse(CONTENT_POLICY);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(FrameOptionsConfig::disable)
                .addHeaderWriter(SecurityConfiguration::sayAboutFrames)
                .addHeaderWriter(new StaticHeadersWriter("Speculation-Rules", "\"/assets/portal.speculationrules\""))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }

    /** Tells old browsers what the content policy, which a page may have of its own, tells the others. */
    private static void sayAboutFrames(HttpServletRequest request, HttpServletResponse response) {
        var policy = response.getHeader("Content-Security-Policy");
        if (policy == null || !policy.contains("frame-ancestors *")) {
            response.setHeader("X-Frame-Options", "DENY");
        }
    }

    /** Only pages, not what their scripts ask for. Without Spring's own mark in the address; null is how that is told. */
    @SuppressWarnings("NullAway")
    private static HttpSessionRequestCache whereOneWasGoing() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(KeptSubmissions::isNavigation);
        return cache;
    }

    /** By the name under which Spring Session looks for it, and for nobody else. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        return new SessionStatements(transactions);
    }

    /** Argon2id, with its name before the hash, so that a better one can follow. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        return new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2));
    }
}
