package court.rulebase.release;

import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.node.Follower;
import court.rules.RuleRunaway;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a release that ran away out of force, whatever becomes of the call that found out. */
@Component
public class Quarantine {
    private static final Logger log = LoggerFactory.getLogger(Quarantine.class);
    private final ReleaseMapper mapper;
    private final Standing standing;
    private final Follower follower;
    private final TransactionTemplate own;
    private final TransactionTemplate none;

    Quarantine(ReleaseMapper mapper, Standing standing, Follower follower, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.standing = standing;
        this.follower = follower;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.none = new TransactionTemplate(transactions);
        none.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    public void put(UUID release, RuleRunaway why) {
        log.error("release {} ran away: {}", release, why.getMessage());
        own.executeWithoutResult(status -> bar(release, why.rulebook() + " " + why.limit()));
        none.executeWithoutResult(status -> follower.catchUp());
    }

    private void bar(UUID release, String why) {
        ReleaseRow row = mapper.byId(release);
        if (row == null || !standing.quarantine(row, why)) {
            return;
        }
        ReleaseRow before = mapper.beforeActive();
        if (row.status() == ReleaseStatus.ACTIVE && before != null) {
            standing.activate(before, release, "quarantine");
        }
    }
}
