package court.demo;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells how much of the demo docket is there; being at work on it is no illness. */
@Component("demo")
@Profile("demo")
class DemoDocketHealth implements HealthIndicator {
    private final DemoDocket docket;

    DemoDocketHealth(DemoDocket docket) {
        this.docket = docket;
    }

    @Override
    public Health health() {
        return Health.up().withDetail("demo", docket.progress()).build();
    }
}
