package court.audit;

import court.audit.verify.SigningKey;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of this module; the key is there from the first start on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfig {
    @Bean
    SigningKey auditKey(AuditSettings settings) throws IOException {
        return SigningKey.at(settings.key());
    }
}
