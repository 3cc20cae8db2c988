package court.config;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.identity.Permission;
import court.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** What sign-in, sign-out and refusals of the security filters answer: no redirects, problem documents only. */
@Component
class SignInAnswers {
    private final Problems problems;
    private final ObjectMapper json;
    private final LocaleResolver locales;

    SignInAnswers(Problems problems, ObjectMapper json, LocaleResolver locales) {
        this.problems = problems;
        this.json = json;
        this.locales = locales;
    }

    void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    void signedOut(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        write(request, response, HttpStatus.UNAUTHORIZED, Refused.forbidden("identity.wrong-password"));
    }

    void nobody(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        write(request, response, HttpStatus.UNAUTHORIZED, Refused.forbidden("identity.sign-in"));
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        boolean stale = why instanceof CsrfException;
        write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                stale
                        ? Refused.forbidden("identity.stale-form")
                        : Refused.forbidden("identity.not-permitted", Permission.SETTINGS_READ.code()));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Refused reason)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getWriter(), problems.document(reason, status, locales.resolveLocale(request)));
    }
}
