package court.config;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Switches on the regular work of sealers, sweeps and pollers. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SchedulingConfig {}
