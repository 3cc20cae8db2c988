package court.config;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** HTTP Basic for API clients. A verified header holds for a minute, since checking a password costs 100 ms on purpose. */
class CachingBasicFilter extends BasicAuthenticationFilter {
    private final RequestMatcher where;

    /** @param where requests that may carry a password; elsewhere the header says nothing */
    CachingBasicFilter(AuthenticationManager manager, AuthenticationEntryPoint nobody, RequestMatcher where) {
        super(new Remembering(manager), nobody);
        this.where = where;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !where.matches(request);
    }

    private static final class Remembering implements AuthenticationManager {
        private final AuthenticationManager manager;
        private final Cache<String, Authentication> verified = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(10_000)
                .build();

        Remembering(AuthenticationManager manager) {
            this.manager = manager;
        }

        @Override
        public Authentication authenticate(Authentication attempt) {
            String key = fingerprint(attempt);
            Authentication known = verified.getIfPresent(key);
            if (known != null) {
                return known;
            }
            UsernamePasswordAuthenticationToken fresh =
                    UsernamePasswordAuthenticationToken.unauthenticated(attempt.getName(), attempt.getCredentials());
            fresh.setDetails(attempt.getDetails());
            Authentication result = manager.authenticate(fresh);
            verified.put(key, result);
            return result;
        }

        private static String fingerprint(Authentication attempt) {
            String text = attempt.getName() + ' ' + attempt.getCredentials();
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
