package court.config;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

/** HTTP Basic for API clients. A verified header holds for a minute, since checking a password costs 100 ms on purpose. */
class CachingBasicFilter extends BasicAuthenticationFilter {
    CachingBasicFilter(AuthenticationManager manager, AuthenticationEntryPoint nobody) {
        super(new Remembering(manager), nobody);
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
            Authentication result = manager.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(attempt.getName(), attempt.getCredentials()));
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
