package court.rulebase;

import court.kernel.Refused;
import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.node.Running;
import court.rulebase.node.Running.Loaded;
import court.rulebase.release.Builds;
import court.rulebase.release.FileStore;
import court.rulebase.release.Quarantine;
import court.rulebase.release.ReleaseStatus;
import court.rules.Compilation;
import court.rules.CompiledRelease;
import court.rules.RuleFiles;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Where decisions are asked for. */
@Service
public class Rulebooks {
    private final Running running;
    private final ReleaseMapper releases;
    private final FileStore files;
    private final Builds builds;
    private final DecisionCounts counts;
    private final Quarantine quarantine;
    private final Witness witness;

    Rulebooks(
            Running running,
            ReleaseMapper releases,
            FileStore files,
            Builds builds,
            DecisionCounts counts,
            Quarantine quarantine,
            Witness witness) {
        this.running = running;
        this.releases = releases;
        this.files = files;
        this.builds = builds;
        this.counts = counts;
        this.quarantine = quarantine;
        this.witness = witness;
    }

    /** The release in force now, pinned for all decisions of one call. */
    public ReleaseInForce inForce() {
        return pinned(running.loaded().orElseThrow(() -> Refused.conflict("rulebase.no-release")))
                .seenBy(witness);
    }

    /** Any release, to try what it would decide or to see again what it decided. */
    public ReleaseInForce under(UUID release) {
        return pinned(loaded(release));
    }

    /** Any release, to try it on many cases: nothing of it is counted as a decision. */
    public ReleaseInForce trying(UUID release, ReleaseInForce.Tally tally, ReleaseInForce.Memory memory) {
        return new ReleaseInForce(loaded(release), tally, memory, quarantine::put);
    }

    private Loaded loaded(UUID release) {
        return running.loaded().filter(loaded -> loaded.id().equals(release)).orElseGet(() -> built(release));
    }

    private Loaded built(UUID release) {
        ReleaseRow row = releases.byId(release);
        if (row == null) {
            throw Refused.notFound("rulebase.no-such-release", release);
        }
        if (row.quarantine() != null) {
            throw Refused.because("rulebase.quarantined", row.quarantine());
        }
        return new Loaded(release, builds.known(row.sha256()).orElseGet(() -> compiled(row)));
    }

    /** What has passed the gates is not taken through them again to be asked. */
    private CompiledRelease compiled(ReleaseRow row) {
        RuleFiles stored = files.load(row.id());
        Compilation built = row.status() == ReleaseStatus.DRAFT ? builds.build(stored) : builds.load(stored);
        if (built instanceof Compilation.Passed passed) {
            return passed.release();
        }
        throw Refused.because("rulebase.has-errors", row.id());
    }

    private ReleaseInForce pinned(Loaded loaded) {
        return new ReleaseInForce(loaded, counts, ReleaseInForce.Memory.NONE, quarantine::put);
    }
}
