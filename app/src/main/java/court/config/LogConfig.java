package court.config;

import court.audit.AuditLog;
import court.kernel.CaseId;
import court.kernel.LogContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What lines of the log carry outside of deeds: regular work runs as the system, a request for a case names it. */
@Configuration(proxyBeanMethods = false)
class LogConfig implements WebMvcConfigurer {
    @Bean
    TaskDecorator regularWork() {
        return work -> () -> {
            LogContext.begin(null);
            LogContext.actor(AuditLog.SYSTEM);
            try {
                work.run();
            } finally {
                LogContext.end();
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new OfCase()).addPathPatterns("/api/cases/{id}/**");
    }

    private static final class OfCase implements HandlerInterceptor {
        private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                    && variables.get("id") instanceof String id) {
                note(id);
            }
            return true;
        }

        /** Only a real id enters the log; what is none is refused further on. */
        private static void note(String id) {
            if (ID.matcher(id).matches()) {
                LogContext.onCase(new CaseId(UUID.fromString(id)));
            }
        }
    }
}
