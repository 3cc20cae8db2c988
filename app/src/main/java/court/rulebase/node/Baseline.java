package court.rulebase.node;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.kernel.Refused;
import court.rulebase.db.BaselineRow;
import court.rulebase.db.NodeMapper;
import court.rulebase.db.OriginMapper;
import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.release.Builds;
import court.rulebase.release.FileStore;
import court.rulebase.release.ReleaseOrigin;
import court.rulebase.release.Standing;
import court.rulebase.release.ThreeWay;
import court.rules.Compilation;
import court.rules.RuleFiles;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in the rules that the application brings: put in force when nobody changed anything, else merged, else shown. */
@Component
public class Baseline {
    private static final Logger log = LoggerFactory.getLogger(Baseline.class);
    private static final String SHIPPED = "随程序发布的规则";
    private static final String MERGED = "随程序发布的规则与现行修改合并";

    /** What became of a baseline. */
    public enum Outcome {
        ACTIVATED,
        MERGED,
        KEPT,
        REFUSED
    }

    private record Plan(Outcome outcome, RuleFiles files, List<String> overlaps) {}

    private final OriginMapper origins;
    private final NodeMapper nodes;
    private final NodeName node;
    private final ReleaseMapper releases;
    private final FileStore store;
    private final Builds builds;
    private final Standing standing;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Baseline(
            OriginMapper origins,
            NodeMapper nodes,
            NodeName node,
            ReleaseMapper releases,
            FileStore store,
            Builds builds,
            Standing standing,
            ObjectMapper json,
            Clock clock,
            TransactionTemplate transaction) {
        this.origins = origins;
        this.nodes = nodes;
        this.node = node;
        this.releases = releases;
        this.store = store;
        this.builds = builds;
        this.standing = standing;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Takes in the shipped files unless they are the ones taken in before. */
    public void bring(RuleFiles shipped) {
        BaselineRow last = origins.lastBaseline();
        if (last != null && last.sha256().equals(shipped.sha256())) {
            return;
        }
        if (last != null && origins.wasBaseline(shipped.sha256()) && nodes.othersLive(node.toString())) {
            log.warn("rules of an older version, restarted beside newer ones, are not taken in again");
            return;
        }
        ReleaseRow active = releases.active();
        Plan plan = plan(shipped, last, active);
        try {
            transaction.executeWithoutResult(status -> settle(shipped, plan, last, active));
        } catch (Refused e) {
            log.info("another node took in the shipped rules first: {}", e.code());
        }
    }

    private Plan plan(RuleFiles shipped, @Nullable BaselineRow last, @Nullable ReleaseRow active) {
        if (last == null || active == null) {
            // the build of this version has taken its own rules through every gate
            boolean loads = builds.load(shipped) instanceof Compilation.Passed;
            return new Plan(loads ? Outcome.ACTIVATED : Outcome.REFUSED, shipped, List.of());
        }
        ThreeWay.Merge merge = ThreeWay.merge(store.hashes(last.releaseId()), store.load(active.id()), shipped);
        if (!merge.overlaps().isEmpty()) {
            return new Plan(Outcome.KEPT, shipped, merge.overlaps());
        }
        if (!passes(merge.files())) {
            return new Plan(Outcome.REFUSED, shipped, List.of());
        }
        boolean untouched = merge.files().sha256().equals(shipped.sha256());
        return new Plan(untouched ? Outcome.ACTIVATED : Outcome.MERGED, merge.files(), List.of());
    }

    private boolean passes(RuleFiles files) {
        return builds.build(files) instanceof Compilation.Passed;
    }

    private void settle(RuleFiles shipped, Plan plan, @Nullable BaselineRow last, @Nullable ReleaseRow active) {
        releases.lock();
        if (!Objects.equals(last, origins.lastBaseline())) {
            throw Refused.conflict("rulebase.changed-meanwhile");
        }
        UUID id = add(shipped, active, SHIPPED);
        if (plan.outcome() == Outcome.ACTIVATED) {
            activate(id, active);
        } else if (plan.outcome() == Outcome.MERGED) {
            activate(add(plan.files(), active, MERGED), active);
        }
        origins.insertBaseline(id, plan.outcome().name(), json.valueToTree(plan.overlaps()), clock.instant());
        if (plan.outcome() == Outcome.ACTIVATED || plan.outcome() == Outcome.MERGED) {
            log.info("shipped rules {}: {}", shipped.sha256(), plan.outcome());
        } else {
            log.warn("shipped rules {} are not in force: {} {}", shipped.sha256(), plan.outcome(), plan.overlaps());
            builds.build(shipped).problems().forEach(problem -> log.warn("{}: {}", problem.file(), problem));
        }
    }

    private UUID add(RuleFiles files, @Nullable ReleaseRow active, String note) {
        return standing.add(new Standing.Arrival(
                files,
                ReleaseOrigin.SHIPPED,
                active == null ? null : active.id(),
                AuditLog.SYSTEM,
                note,
                builds.build(files).problems()));
    }

    private void activate(UUID id, @Nullable ReleaseRow active) {
        standing.activate(Objects.requireNonNull(releases.byId(id)), active == null ? null : active.id(), "shipped");
    }
}
