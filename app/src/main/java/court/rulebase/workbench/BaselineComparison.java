package court.rulebase.workbench;

import court.audit.AuditLog;
import court.identity.Viewer;
import court.kernel.Refused;
import court.rulebase.db.BaselineRow;
import court.rulebase.db.OriginMapper;
import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.reading.Readings;
import court.rulebase.release.FileStore;
import court.rulebase.release.Releases;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.plain.PlainRule;
import court.rules.plain.RuleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The rules last shipped beside the live ones and what both came from; an officer says file by file which shall hold. */
@Service
public class BaselineComparison {
    private final OriginMapper origins;
    private final ReleaseMapper mapper;
    private final Releases releases;
    private final FileStore store;
    private final Readings readings;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    BaselineComparison(
            OriginMapper origins,
            ReleaseMapper mapper,
            Releases releases,
            FileStore store,
            Readings readings,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.origins = origins;
        this.mapper = mapper;
        this.releases = releases;
        this.store = store;
        this.readings = readings;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Who changed a file since the baseline before. */
    public enum Side {
        SHIPPED,
        LIVE,
        BOTH
    }

    /** A file that is not the same in the shipped rules and in the live ones. */
    public record Differing(String path, Side changed) {}

    /**
     * Where shipped and live rules differ.
     *
     * @param base the baseline before; null = there was none
     * @param draft the latest state of what an officer made of it; null = nobody has yet
     */
    public record Comparison(
            UUID shipped,
            UUID live,
            @Nullable UUID base,
            @Nullable ReleaseRow draft,
            List<Differing> files) {}

    /** A rule as it stands on each side; null where it does not. */
    public record RuleSides(
            String code,
            @Nullable PlainRule base,
            @Nullable PlainRule shipped,
            @Nullable PlainRule live) {}

    /** A file as it stands on each side; null where it does not, and as text of a workbook. */
    public record FileSides(
            String path,
            @Nullable String base,
            @Nullable String shipped,
            @Nullable String live,
            List<RuleSides> rules) {}

    public Comparison now() {
        BaselineRow shipped = shipped();
        ReleaseRow live = releases.active();
        UUID before = origins.baselineBefore(shipped.releaseId());
        Map<String, String> base = before == null ? Map.of() : store.hashes(before);
        Map<String, String> theirs = store.hashes(shipped.releaseId());
        Map<String, String> ours = store.hashes(live.id());
        TreeSet<String> paths = new TreeSet<>(theirs.keySet());
        paths.addAll(ours.keySet());
        List<Differing> files = new ArrayList<>();
        for (String path : paths) {
            String theirHash = theirs.get(path);
            String ourHash = ours.get(path);
            if (!Objects.equals(theirHash, ourHash)) {
                files.add(new Differing(path, side(base.get(path), theirHash, ourHash)));
            }
        }
        return new Comparison(shipped.releaseId(), live.id(), before, latest(shipped.draftId()), files);
    }

    private static Side side(@Nullable String base, @Nullable String shipped, @Nullable String live) {
        if (Objects.equals(base, live)) {
            return Side.SHIPPED;
        }
        return Objects.equals(base, shipped) ? Side.LIVE : Side.BOTH;
    }

    /** An edit takes the place of what it edits. */
    private @Nullable ReleaseRow latest(@Nullable UUID draft) {
        ReleaseRow row = draft == null ? null : mapper.byId(draft);
        while (row != null && row.supersededBy() != null) {
            row = mapper.byId(row.supersededBy());
        }
        return row;
    }

    private BaselineRow shipped() {
        BaselineRow row = origins.lastBaseline();
        if (row == null) {
            throw Refused.notFound("rulebase.no-release");
        }
        return row;
    }

    /** One file on all three sides, in text and rule by rule. */
    public FileSides file(String path, Locale locale) {
        Comparison all = now();
        if (mapper.file(all.shipped(), path) == null && mapper.file(all.live(), path) == null) {
            throw Refused.notFound("rulebase.no-such-file", path);
        }
        return new FileSides(
                path,
                text(all.base(), path),
                text(all.shipped(), path),
                text(all.live(), path),
                rules(all, path, locale));
    }

    private @Nullable String text(@Nullable UUID release, String path) {
        if (release == null || path.endsWith(".xlsx") || mapper.file(release, path) == null) {
            return null;
        }
        return new RuleFile(path, releases.file(release, path).content()).text();
    }

    private List<RuleSides> rules(Comparison all, String path, Locale locale) {
        Map<String, PlainRule> base = rules(all.base(), path, locale);
        Map<String, PlainRule> shipped = rules(all.shipped(), path, locale);
        Map<String, PlainRule> live = rules(all.live(), path, locale);
        TreeSet<String> codes = new TreeSet<>(base.keySet());
        codes.addAll(shipped.keySet());
        codes.addAll(live.keySet());
        return codes.stream()
                .map(code -> new RuleSides(code, base.get(code), shipped.get(code), live.get(code)))
                .filter(rule -> !same(rule.shipped(), rule.live()))
                .toList();
    }

    private static boolean same(@Nullable PlainRule one, @Nullable PlainRule other) {
        return one != null && other != null && one.says().equals(other.says());
    }

    private Map<String, PlainRule> rules(@Nullable UUID release, String path, Locale locale) {
        if (release == null || mapper.file(release, path) == null) {
            return Map.of();
        }
        String rulebook = new RuleFile(path, "").rulebook();
        SortedMap<String, PlainRule> rules = new TreeMap<>();
        for (RuleReading reading : readings.rulebook(release, rulebook, locale)) {
            if (reading.path().equals(path)) {
                rules.putAll(reading.rules().stream()
                        .collect(Collectors.toMap(PlainRule::code, Function.identity(), (a, b) -> a)));
            }
        }
        return rules;
    }

    /**
     * A draft in which the named files are as shipped and all others as they are in force; when none is named, the live
     * release itself.
     *
     * @param shippedSeen the baseline that the officer looked at
     */
    public ReleaseRow draft(UUID shippedSeen, List<String> take, String note, Viewer officer) {
        Comparison all = now();
        if (!all.shipped().equals(shippedSeen)) {
            throw Refused.conflict("rulebase.changed-meanwhile");
        }
        RuleFiles shipped = store.load(all.shipped());
        List<RuleFile> put = new ArrayList<>();
        List<String> remove = new ArrayList<>();
        for (String path : take) {
            if (all.files().stream().noneMatch(file -> file.path().equals(path))) {
                throw Refused.malformed("rulebase.no-such-file", path);
            }
            shipped.file(path).ifPresentOrElse(put::add, () -> remove.add(path));
        }
        ReleaseRow made = take.isEmpty()
                ? releases.get(all.live())
                : releases.draft(new Releases.Change(put, remove, note, null), officer);
        transaction.executeWithoutResult(status -> {
            origins.decided(all.shipped(), made.id());
            audit.record(
                    "rulebase.baseline-decided",
                    "rulebase-release",
                    all.shipped(),
                    Map.of("take", take, "by", made.id()));
        });
        return made;
    }
}
