package court.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import court.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Text that no database keeps, NUL and half characters, is refused where it comes in, by address or by JSON. */
@Configuration(proxyBeanMethods = false)
class TextGuard implements WebMvcConfigurer {
    static boolean canBeKept(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Addresses());
    }

    @Bean
    SimpleModule plainTexts() {
        return new SimpleModule("plain-texts").addDeserializer(String.class, new PlainTexts());
    }

    private static final class Addresses implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            request.getParameterMap().forEach((name, values) -> {
                for (String value : values) {
                    require(name, value);
                }
            });
            if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
                variables.forEach((name, value) -> require(name.toString(), value.toString()));
            }
            return true;
        }

        private static void require(String name, String value) {
            if (!canBeKept(name) || !canBeKept(value)) {
                throw Refused.malformed("kernel.bad-parameter", name.replace('\0', ' '));
            }
        }
    }

    private static final class PlainTexts extends StringDeserializer {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            return text == null || canBeKept(text)
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, "text", "NUL or half a character");
        }
    }
}
