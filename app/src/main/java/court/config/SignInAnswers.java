package court.config;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.identity.Permission;
import court.identity.SignIns;
import court.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** What sign-in, sign-out and refusals of the security filters answer: no redirects, problem documents only. */
@Component
class SignInAnswers {
    private final Problems problems;
    private final ObjectMapper json;
    private final LocaleResolver locales;
    private final SignIns signIns;

    SignInAnswers(Problems problems, ObjectMapper json, LocaleResolver locales, SignIns signIns) {
        this.problems = problems;
        this.json = json;
        this.locales = locales;
        this.signIns = signIns;
    }

    void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        signIns.begun(who.getName(), GuardedSignIn.address(who));
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    void signedOut(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        unlessTooMany(request, response, why, "identity.wrong-password");
    }

    void nobody(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        unlessTooMany(request, response, why, "identity.sign-in");
    }

    private void unlessTooMany(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why, String code)
            throws IOException {
        if (why instanceof GuardedSignIn.TooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(signIns.patience()));
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, Refused.forbidden("identity.too-many-attempts"));
        } else if (DatabaseAway.isCauseOf(why)) {
            write(request, response, HttpStatus.SERVICE_UNAVAILABLE, Refused.conflict(DatabaseAway.CODE));
        } else {
            write(request, response, HttpStatus.UNAUTHORIZED, Refused.forbidden(code));
        }
    }

    /** A deed without sign-in lacks that before it lacks the token; the sign-in itself lacks the token only. */
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null
                && request.getRequestURI().startsWith("/api/")) {
            write(request, response, HttpStatus.UNAUTHORIZED, Refused.forbidden("identity.sign-in"));
        } else if (why instanceof CsrfException) {
            write(request, response, HttpStatus.FORBIDDEN, Refused.forbidden("identity.stale-form"));
        } else {
            write(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    Refused.forbidden("identity.not-permitted", Permission.SETTINGS_READ.code()));
        }
    }

    /** A request that the firewall of the filters refuses before it looks at who sends it. */
    void rejected(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
            throws IOException {
        write(request, response, HttpStatus.BAD_REQUEST, Refused.malformed("kernel.http-400"));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Refused reason)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getWriter(), problems.document(reason, status, locales.resolveLocale(request)));
    }
}
