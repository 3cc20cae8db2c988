package court.rulebase.shadow;

import court.audit.AuditLog;
import court.identity.Viewer;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.rulebase.db.ReleaseRow;
import court.rulebase.db.ShadowCount;
import court.rulebase.db.ShadowDifference;
import court.rulebase.db.ShadowMapper;
import court.rulebase.db.ShadowRow;
import court.rulebase.release.ReleaseStatus;
import court.rulebase.release.Releases;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Officers let a checked draft judge beside the release in force, and see what it would have changed. */
@Service
public class Shadows {
    private static final Set<ReleaseStatus> CHECKED = Set.of(ReleaseStatus.CHECKED, ReleaseStatus.APPROVED);
    private final ShadowMapper mapper;
    private final Releases releases;
    private final ShadowFollower follower;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Shadows(
            ShadowMapper mapper,
            Releases releases,
            ShadowFollower follower,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.mapper = mapper;
        this.releases = releases;
        this.follower = follower;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A draft beside the release in force, with its figures; {@code run} is null before it was first started. */
    public record State(@Nullable ShadowRow run, List<ShadowCount> counts) {}

    public State start(UUID release, Viewer officer) {
        ReleaseRow row = releases.get(release);
        if (row.supersededBy() != null || row.quarantine() != null || !CHECKED.contains(row.status())) {
            throw Refused.conflict("rulebase.no-shadow", row.status().word());
        }
        ShadowRow run = new ShadowRow(Ids.next(), release, officer.account(), now(), null, null, null);
        transaction.executeWithoutResult(status -> {
            if (mapper.start(run) > 0) {
                audit.record("rulebase.shadow-started", "rulebase-release", release, Map.of("sha256", row.sha256()));
            }
        });
        follower.follow();
        return state(release);
    }

    public State stop(UUID release, Viewer officer) {
        ShadowRow run = mapper.latest(releases.get(release).id());
        transaction.executeWithoutResult(status -> {
            if (run != null && mapper.end(run.id(), Ending.STOPPED.name(), officer.account(), now()) > 0) {
                audit.record("rulebase.shadow-stopped", "rulebase-release", release, Map.of());
            }
        });
        follower.follow();
        return state(release);
    }

    public State state(UUID release) {
        mapper.endOver(now());
        ShadowRow run = mapper.latest(releases.get(release).id());
        return new State(run, run == null ? List.of() : mapper.counts(run.id()));
    }

    /** What the draft would have answered otherwise since it was last started, the latest first. */
    public Page<ShadowDifference> differences(UUID release, @Nullable String rulebook, @Nullable UUID after, int size) {
        ShadowRow run = mapper.latest(releases.get(release).id());
        List<ShadowDifference> rows = run == null ? List.of() : mapper.differences(run.id(), rulebook, after, size + 1);
        return Page.of(rows, size, row -> row.id().toString());
    }

    public ShadowDifference difference(UUID release, UUID id) {
        ShadowDifference found = mapper.difference(id);
        ShadowRow run = mapper.latest(releases.get(release).id());
        if (found == null || run == null || !found.shadowId().equals(run.id())) {
            throw Refused.notFound("rulebase.no-such-difference", id);
        }
        return found;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
