package court.process;

import court.process.moving.MovingSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the module's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ProcessSettings.class, MovingSettings.class})
class ProcessConfig {}
