package court.rulebase.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.rulebase.db.BaselineRow;
import court.rulebase.db.FolderRow;
import court.rulebase.db.OriginMapper;
import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.node.Follower;
import court.rulebase.release.Builds;
import court.rulebase.release.FileStore;
import court.rulebase.release.ProblemJson;
import court.rulebase.release.ReleaseOrigin;
import court.rulebase.release.Standing;
import court.rulebase.release.ThreeWay;
import court.rules.Compilation;
import court.rules.Problem;
import court.rules.RuleFiles;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Merges what was saved in a folder since it was last seen onto the release in force, through every gate but the second officer. */
@Component
class FolderMerge {
    static final String AUTHOR = "folder";
    private static final Logger log = LoggerFactory.getLogger(FolderMerge.class);

    private final OriginMapper origins;
    private final ReleaseMapper releases;
    private final FileStore store;
    private final Builds builds;
    private final Standing standing;
    private final Follower follower;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FolderMerge(
            OriginMapper origins,
            ReleaseMapper releases,
            FileStore store,
            Builds builds,
            Standing standing,
            Follower follower,
            ObjectMapper json,
            Clock clock,
            TransactionTemplate transaction) {
        this.origins = origins;
        this.releases = releases;
        this.store = store;
        this.builds = builds;
        this.standing = standing;
        this.follower = follower;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
    }

    void take(String directory, RuleFiles folder) {
        ReleaseRow active = releases.active();
        if (active == null) {
            return;
        }
        FolderRow known = origins.folder(directory);
        RuleFiles live = store.load(active.id());
        ThreeWay.Merge merge = ThreeWay.merge(base(known), live, folder);
        if (!merge.overlaps().isEmpty()) {
            refuse(directory, known, overlapping(merge.overlaps()));
        } else if (merge.files().sha256().equals(live.sha256())) {
            agree(directory, known, folder);
        } else if (builds.build(merge.files()) instanceof Compilation.Passed passed) {
            publish(directory, folder, active, passed);
        } else {
            refuse(directory, known, builds.build(merge.files()).problems());
        }
    }

    /** What folder and release have in common: the folder as last seen, at first the shipped rules. */
    private Map<String, String> base(@Nullable FolderRow known) {
        if (known == null) {
            BaselineRow shipped = origins.lastBaseline();
            return shipped == null ? Map.of() : store.hashes(shipped.releaseId());
        }
        SortedMap<String, String> seen = new TreeMap<>();
        known.seen().properties().forEach(e -> seen.put(e.getKey(), e.getValue().asText()));
        return seen;
    }

    private static List<Problem> overlapping(List<String> paths) {
        return paths.stream()
                .map(path -> Problem.error(path, 0, 0, "rulebase.folder-overlap"))
                .toList();
    }

    private void refuse(String directory, @Nullable FolderRow known, List<Problem> problems) {
        problems.forEach(p -> log.warn("{}:{}:{} {} {}", p.file(), p.line(), p.column(), p.severity(), p.message()));
        log.warn("what was saved in {} is not in force; the rules before stay", directory);
        JsonNode seen = json.valueToTree(base(known));
        save(new FolderRow(
                directory,
                seen,
                ProblemJson.write(problems),
                known == null ? null : known.releaseId(),
                clock.instant()));
    }

    private void agree(String directory, @Nullable FolderRow known, RuleFiles folder) {
        JsonNode seen = json.valueToTree(FileStore.hashes(folder));
        if (known == null || !known.seen().equals(seen) || !known.problems().isEmpty()) {
            save(new FolderRow(
                    directory,
                    seen,
                    json.createArrayNode(),
                    known == null ? null : known.releaseId(),
                    clock.instant()));
        }
    }

    private void publish(String directory, RuleFiles folder, ReleaseRow active, Compilation.Passed passed) {
        JsonNode seen = json.valueToTree(FileStore.hashes(folder));
        JsonNode problems = ProblemJson.write(passed.problems());
        transaction.executeWithoutResult(status -> {
            UUID id = standing.add(new Standing.Arrival(
                    passed.release().files(), ReleaseOrigin.FOLDER, active.id(), AUTHOR, directory, passed.problems()));
            standing.activate(Objects.requireNonNull(releases.byId(id)), active.id(), AUTHOR);
            origins.saveFolder(new FolderRow(directory, seen, problems, id, clock.instant()));
        });
        follower.catchUp();
    }

    private void save(FolderRow row) {
        transaction.executeWithoutResult(status -> origins.saveFolder(row));
    }
}
