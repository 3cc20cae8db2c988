package court.rulebase.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.identity.Viewer;
import court.kernel.Page;
import court.kernel.Refused;
import court.rulebase.db.FileRow;
import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.node.Follower;
import court.rules.Compilation;
import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.layer.LayerCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What officers do with releases: draft, edit, approve, activate, roll back. */
@Service
public class Releases {
    private final ReleaseMapper mapper;
    private final FileStore store;
    private final Builds builds;
    private final Authors authors;
    private final Standing standing;
    private final PreviewGate previews;
    private final Follower follower;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;

    Releases(
            ReleaseMapper mapper,
            FileStore store,
            Builds builds,
            Authors authors,
            Standing standing,
            PreviewGate previews,
            Follower follower,
            TransactionTemplate transaction,
            ObjectMapper json) {
        this.mapper = mapper;
        this.store = store;
        this.builds = builds;
        this.authors = authors;
        this.standing = standing;
        this.previews = previews;
        this.follower = follower;
        this.transaction = transaction;
        this.json = json;
    }

    /**
     * What a draft changes.
     *
     * @param edits a release not yet in force that this draft takes the place of; null = the one in force is changed
     * @param imported what the archive says in which the files came; null where they came in none
     */
    public record Change(
            List<RuleFile> put,
            List<String> remove,
            String note,
            @Nullable UUID edits,
            @Nullable Imported imported) {
        public Change(List<RuleFile> put, List<String> remove, String note, @Nullable UUID edits) {
            this(put, remove, note, edits, null);
        }
    }

    /**
     * Writes down the changed set of files with what the gates say of it, and what the author's layer may not change;
     * an edit voids the approval of what it edits.
     */
    public ReleaseRow draft(Change change, Viewer officer) {
        if (change.put().isEmpty() && change.remove().isEmpty()) {
            throw Refused.malformed("rulebase.nothing-changed");
        }
        ReleaseRow active = mapper.active();
        ReleaseRow edited = change.edits() == null ? null : editable(change.edits());
        ReleaseRow from = edited == null ? active : edited;
        RuleFiles base = from == null ? RuleFiles.of(List.of()) : store.load(from.id());
        change.remove().stream()
                .filter(path -> base.file(path).isEmpty())
                .findFirst()
                .ifPresent(path -> {
                    throw Refused.malformed("rulebase.no-such-file", path);
                });
        RuleFiles files = base.with(change.put(), change.remove());
        UUID parent = edited != null ? edited.parentId() : active == null ? null : active.id();
        List<Problem> problems = new ArrayList<>(builds.build(files).problems());
        problems.addAll(LayerCheck.check(inForce(active), files, authors.of(officer)));
        Standing.Arrival arrival = new Standing.Arrival(
                files,
                ReleaseOrigin.UPLOAD,
                parent,
                officer.account(),
                change.note(),
                problems,
                imported(change, edited));
        return Objects.requireNonNull(transaction.execute(status -> write(arrival, edited)));
    }

    /** Whoever edits what came in an archive does not hide where it came from. */
    private @Nullable JsonNode imported(Change change, @Nullable ReleaseRow edited) {
        if (change.imported() != null) {
            return json.valueToTree(change.imported());
        }
        return edited == null ? null : edited.imported();
    }

    private RuleFiles inForce(@Nullable ReleaseRow active) {
        return active == null ? RuleFiles.of(List.of()) : store.load(active.id());
    }

    /** A second officer answers for what is approved as its author does. */
    private void requireOwnLayer(ReleaseRow row, Viewer officer) {
        LayerCheck.check(inForce(mapper.active()), store.load(row.id()), authors.of(officer)).stream()
                .findFirst()
                .ifPresent(problem -> {
                    throw Refused.forbidden(
                            "rulebase.not-your-layer", problem.message(LocaleContextHolder.getLocale()));
                });
    }

    private ReleaseRow write(Standing.Arrival arrival, @Nullable ReleaseRow edited) {
        UUID id = standing.add(arrival);
        if (edited != null && mapper.supersede(edited.id(), id) == 0) {
            throw Refused.conflict("rulebase.changed-meanwhile");
        }
        return get(id);
    }

    private ReleaseRow editable(UUID id) {
        ReleaseRow row = get(id);
        if (row.supersededBy() != null) {
            throw Refused.conflict("rulebase.superseded");
        }
        if (row.status() == ReleaseStatus.ACTIVE || row.status() == ReleaseStatus.RETIRED) {
            throw Refused.conflict("rulebase.not-editable", row.status().word());
        }
        return row;
    }

    /** @param sha256 what the officer looked at; null = not told */
    public ReleaseRow approve(UUID id, @Nullable String sha256, Viewer officer) {
        ReleaseRow row = get(id);
        requireSame(row, sha256);
        requireCurrent(row);
        if (row.author().equals(officer.account())) {
            throw Refused.forbidden("rulebase.same-officer");
        }
        requireOwnLayer(row, officer);
        if (row.status() == ReleaseStatus.DRAFT) {
            throw Refused.because("rulebase.has-errors", id);
        }
        previews.requirePassed(id);
        transaction.executeWithoutResult(status -> standing.approve(row, officer.account()));
        return get(id);
    }

    /** Puts an approved release in force, or one that was in force before. */
    public ReleaseRow activate(UUID id, @Nullable String sha256, Viewer officer) {
        ReleaseRow row = get(id);
        requireSame(row, sha256);
        requireCurrent(row);
        requireOwnLayer(row, officer);
        ReleaseRow active = mapper.active();
        UUID inForce = active == null ? null : active.id();
        requireReady(row, inForce);
        if (row.status() == ReleaseStatus.APPROVED) {
            previews.requirePassed(id);
        }
        requireBuilds(row);
        transaction.executeWithoutResult(status ->
                standing.activate(row, inForce, row.status() == ReleaseStatus.RETIRED ? "rollback" : "approved"));
        follower.catchUp();
        return get(id);
    }

    private static void requireSame(ReleaseRow row, @Nullable String sha256) {
        if (sha256 != null && !sha256.equals(row.sha256())) {
            throw Refused.conflict("rulebase.hash-differs", row.sha256());
        }
    }

    private static void requireCurrent(ReleaseRow row) {
        if (row.supersededBy() != null) {
            throw Refused.conflict("rulebase.superseded");
        }
        if (row.quarantine() != null) {
            throw Refused.because("rulebase.quarantined", row.quarantine());
        }
    }

    private static void requireReady(ReleaseRow row, @Nullable UUID inForce) {
        switch (row.status()) {
            case ACTIVE -> throw Refused.conflict("rulebase.already-active");
            case DRAFT, CHECKED ->
                throw Refused.conflict("rulebase.not-approved", row.status().word());
            case APPROVED -> {
                if (!Objects.equals(row.parentId(), inForce)) {
                    throw Refused.conflict("rulebase.behind");
                }
            }
            case RETIRED -> {}
        }
    }

    private void requireBuilds(ReleaseRow row) {
        RuleFiles files = store.load(row.id());
        if (!files.sha256().equals(row.sha256())) {
            throw Refused.because("rulebase.hash-differs", row.sha256());
        }
        // what was in force before has passed the gates: going back to it waits for no scenario
        Compilation built = row.status() == ReleaseStatus.RETIRED ? builds.load(files) : builds.build(files);
        if (built instanceof Compilation.Refused) {
            throw Refused.because("rulebase.has-errors", row.id());
        }
    }

    public ReleaseRow get(UUID id) {
        ReleaseRow row = mapper.byId(id);
        if (row == null) {
            throw Refused.notFound("rulebase.no-such-release", id);
        }
        return row;
    }

    public ReleaseRow active() {
        ReleaseRow row = mapper.active();
        if (row == null) {
            throw Refused.notFound("rulebase.no-release");
        }
        return row;
    }

    /** Releases, the latest first. */
    public Page<ReleaseRow> page(@Nullable UUID after, int size) {
        return Page.of(mapper.page(after, size + 1), size, row -> row.id().toString());
    }

    public FileRow file(UUID id, String path) {
        FileRow file = mapper.file(get(id).id(), path);
        if (file == null) {
            throw Refused.notFound("rulebase.no-such-file", path);
        }
        return file;
    }
}
