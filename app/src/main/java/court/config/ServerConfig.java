package court.config;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** The server under the application. */
@Configuration(proxyBeanMethods = false)
class ServerConfig {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTheFirstByte(
            Problems problems, LocaleResolver localeResolver, ObjectMapper json) {
        return server -> server.addContextCustomizers(context ->
                context.getParent().getPipeline().addValve(new ProblemValve(problems, localeResolver, json)));
    }
}
