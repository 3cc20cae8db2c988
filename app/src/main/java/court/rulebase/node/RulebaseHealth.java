package court.rulebase.node;

import court.rulebase.db.ReleaseMapper;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Degraded while this node cannot use the release in force, or while that one stands in for one that ran away. */
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
        boolean well = running.loaded().isPresent() && running.failure().isEmpty();
        return well && !releases.standsInForQuarantined()
                ? Health.up().build()
                : Health.status(DEGRADED).build();
    }
}
