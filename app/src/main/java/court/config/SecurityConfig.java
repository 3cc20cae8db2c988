package court.config;

import court.identity.Acting;
import court.identity.Permission;
import court.identity.SignIns;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach what: pages are public, everything under /api wants a sign-in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; img-src 'self' data: blob:; "
            + "style-src 'self' 'unsafe-inline'; font-src 'self' data:; object-src 'none'; "
            + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'";
    private static final String FEATURES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /** Where programs call: there, and only there, a request may bring its password instead of a session. */
    private static final RequestMatcher FOR_PROGRAMS = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/api/**"),
            PathPatternRequestMatcher.withDefaults().matcher("/v3/**"),
            PathPatternRequestMatcher.withDefaults().matcher("/actuator/**"));

    private static final RequestMatcher BRINGS_PASSWORD = request -> {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6) && FOR_PROGRAMS.matches(request);
    };

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http, SignInAnswers answers, AuthenticationManager manager, Acting acting) throws Exception {
        return http.authenticationManager(manager)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/session/options", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/sbom/**")
                        .access((who, request) -> new AuthorizationDecision(acting.current()
                                .filter(viewer -> viewer.may(Permission.SETTINGS_READ))
                                .isPresent()))
                        .requestMatchers(FOR_PROGRAMS)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginProcessingUrl("/login")
                        .loginPage("/login")
                        .successHandler(answers::signedIn)
                        .failureHandler(answers::refused))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessHandler(answers::signedOut))
                .addFilterAt(
                        new CachingBasicFilter(manager, answers::nobody, FOR_PROGRAMS), BasicAuthenticationFilter.class)
                .addFilterAfter(new ActorFilter(), AnonymousAuthenticationFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokenCookie())
                        .csrfTokenRequestHandler(tokenAtOnce())
                        .ignoringRequestMatchers(BRINGS_PASSWORD))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(answers::nobody).accessDeniedHandler(answers::denied))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(features -> features.policy(FEATURES))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** The web application needs the token before its first deed, which is to sign in: never deferred. */
    private static CsrfTokenRequestAttributeHandler tokenAtOnce() {
        CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    private static CookieCsrfTokenRepository tokenCookie() {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(made -> made.sameSite("Lax"));
        return cookie;
    }

    @Bean
    AuthenticationManager signIn(UserDetailsService accounts, PasswordEncoder passwords, SignIns signIns) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(passwords);
        return new GuardedSignIn(new ProviderManager(List.of(provider)), signIns);
    }

    @Bean
    RequestRejectedHandler rejections(SignInAnswers answers) {
        return answers::rejected;
    }

    @Bean
    static PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
