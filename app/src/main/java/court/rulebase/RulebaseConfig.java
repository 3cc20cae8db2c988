package court.rulebase;

import court.rulebase.preview.PreviewSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the module's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RulebaseSettings.class, PreviewSettings.class})
class RulebaseConfig {}
