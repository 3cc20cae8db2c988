package court.config;

import court.audit.AuditLog;
import court.kernel.LogContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names in the log who sent a request, once that is known. It stands in the chain of security, not beside it. */
final class ActorFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LogContext.actor(AuditLog.actor());
        chain.doFilter(request, response);
    }
}
