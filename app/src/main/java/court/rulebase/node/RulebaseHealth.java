package court.rulebase.node;

import court.rulebase.db.ReleaseMapper;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Out of service without any rules; degraded while this node cannot use the release in force, or while that one stands in for one that ran away. */
@Component("rulebase")
class RulebaseHealth implements HealthIndicator {
    static final Status DEGRADED = new Status("DEGRADED");
    private final Running running;
    private final ReleaseMapper releases;

    RulebaseHealth(Running running, ReleaseMapper releases) {
        this.running = running;
        this.releases = releases;
    }

    @Override
    public Health health() {
        if (running.loaded().isEmpty()) {
            return Health.outOfService().build();
        }
        return running.failure().isEmpty() && !releases.standsInForQuarantined()
                ? Health.up().build()
                : Health.status(DEGRADED).build();
    }
}
