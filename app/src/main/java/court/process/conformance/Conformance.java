package court.process.conformance;

import court.bpmn.Vocabulary;
import court.identity.Acting;
import court.identity.Permission;
import court.kernel.CaseId;
import court.kernel.Page;
import court.kernel.PageKey;
import court.kernel.Refused;
import court.process.ModelTitles;
import court.process.ProcessModels;
import court.process.RecordedDeeds.Recorded;
import court.process.conformance.CaseJudge.Judgement;
import court.process.conformance.Finding.Kind;
import court.process.db.ConformanceMapper;
import court.process.db.ConformanceMapper.CaseFitRow;
import court.process.db.ConformanceMapper.ModelFitRow;
import court.process.db.Reach;
import court.process.engine.Definitions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the comparison of ways and models says, to whoever may see it: figures, the cases behind them, each deviation. */
@Service
public class Conformance {
    private static final Set<Kind> OF_THE_ORDER = EnumSet.of(Kind.SKIPPED, Kind.REPEATED, Kind.OUT_OF_ORDER);

    private final ConformanceMapper mapper;
    private final CaseJudge judge;
    private final ProcessModels models;
    private final Definitions definitions;
    private final ModelTitles titles;
    private final Acting acting;
    private final Map<String, Vocabulary.Deed> deeds = Vocabulary.shipped().deeds();

    Conformance(
            ConformanceMapper mapper,
            CaseJudge judge,
            ProcessModels models,
            Definitions definitions,
            ModelTitles titles,
            Acting acting) {
        this.mapper = mapper;
        this.judge = judge;
        this.models = models;
        this.definitions = definitions;
        this.titles = titles;
        this.acting = acting;
    }

    /**
     * How well the ways of a version keep to it.
     *
     * @param fitness share of what was passed that does not deviate, 0 to 1
     */
    public record ModelFit(
            UUID modelId,
            String processId,
            String name,
            String status,
            long instances,
            long deviatingInstances,
            @Nullable Double fitness) {}

    /** @param waiting cases within reach that have gone on and are still to be looked at */
    public record Waiting(long waiting) {}

    /** An instance with deviations, behind the figure of a version. */
    public record CaseFit(
            String instance,
            CaseId caseId,
            String number,
            @Nullable Double fitness,
            long deviations,
            List<String> kinds) {}

    /** What explains a deviation: the deed, the repair or the move that was recorded. */
    public record Reason(
            String type,
            @Nullable String deed,
            @Nullable LocalDate day,
            @Nullable String text,
            @Nullable String by,
            Instant at) {}

    /** A place where the way of a case left its model, as its reader sees it. */
    public record Deviation(
            String kind,
            String instance,
            String process,
            String processName,
            @Nullable String element,
            @Nullable String name,
            Instant at,
            @Nullable String actor,
            @Nullable Reason reason) {}

    /** Every deviation of a case, or of one instance of it. */
    public record Told(@Nullable Double fitness, List<Deviation> deviations) {}

    public Page<ModelFit> models(@Nullable String after, int limit) {
        Reach reach = reach();
        PageKey key = PageKey.parse(after);
        return Page.of(
                        mapper.models(
                                reach, key == null ? null : key.first(), key == null ? null : key.id(), limit + 1),
                        limit,
                        row -> PageKey.of(row.processId(), row.modelId()))
                .map(this::fit);
    }

    private ModelFit fit(ModelFitRow row) {
        return new ModelFit(
                row.modelId(),
                row.processId(),
                models.get(row.modelId()).name(),
                row.status(),
                row.instances(),
                row.deviatingInstances(),
                Fitness.share(row.passages(), row.deviating()));
    }

    public Waiting waiting() {
        return new Waiting(mapper.waiting(reach()));
    }

    /** @param all whether ways without deviations are wanted too */
    public Page<CaseFit> cases(UUID model, @Nullable String kind, boolean all, @Nullable String after, int limit) {
        Reach reach = reach();
        return Page.of(
                        mapper.cases(reach, models.get(model).id(), kind, all, after, limit + 1),
                        limit,
                        CaseFitRow::instanceId)
                .map(Conformance::fit);
    }

    private static CaseFit fit(CaseFitRow row) {
        return new CaseFit(
                row.instanceId(),
                row.caseId(),
                row.caseNumber(),
                Fitness.share(row.passages(), row.deviating()),
                row.deviations(),
                Arrays.stream(row.kinds().split(" ", -1))
                        .filter(kind -> !kind.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The deviations of one instance within reach; what one may not see is not there. */
    public Told instance(String instance) {
        Reach reach = reach();
        CaseId caseId = mapper.caseOf(reach, instance);
        if (caseId == null) {
            throw Refused.notFound("process.no-such-instance", instance);
        }
        Judgement all = judge.of(caseId);
        Judgement own = new Judgement(
                all.instances().stream()
                        .filter(rows -> rows.get(0).instanceId().equals(instance))
                        .toList(),
                all.findings().stream()
                        .filter(finding -> finding.instance().equals(instance))
                        .toList());
        // who sees cases by number alone is not told who acted
        return told(own, reach.court() != null);
    }

    /** The deviations of a whole case; the caller has asked whether the reader may see its process data. */
    public Told of(CaseId caseId) {
        return told(judge.of(caseId), true);
    }

    private Told told(Judgement judgement, boolean people) {
        List<ConformanceMapper.FitRow> rows = ConformanceSweep.rows(CaseId.next(), judgement, Instant.EPOCH);
        return new Told(
                Fitness.share(
                        rows.stream()
                                .mapToLong(ConformanceMapper.FitRow::passages)
                                .sum(),
                        rows.stream()
                                .mapToLong(ConformanceMapper.FitRow::deviating)
                                .sum()),
                judgement.findings().stream()
                        .map(finding -> deviation(finding, people))
                        .toList());
    }

    private Deviation deviation(Finding finding, boolean people) {
        var outline = definitions.outline(finding.definition());
        String element = finding.element();
        return new Deviation(
                finding.kind().name(),
                finding.instance(),
                outline.processId(),
                titles.process(outline),
                element,
                element == null
                        ? null
                        : outline.element(element)
                                .map(known -> titles.element(finding.definition(), element, known.name()))
                                .orElse(element),
                finding.at(),
                people ? finding.actor() : null,
                reason(finding, people));
    }

    private @Nullable Reason reason(Finding finding, boolean people) {
        var repair = finding.repair();
        if (repair != null) {
            return new Reason(
                    "REPAIR", null, null, repair.reason(), people ? repair.requestedBy() : null, repair.requestedAt());
        }
        var move = finding.move();
        if (move != null && (finding.kind() == Kind.MOVED || OF_THE_ORDER.contains(finding.kind()))) {
            return new Reason("MOVE", null, null, null, people ? move.actor() : null, move.at());
        }
        Recorded deed = finding.deed();
        return deed == null
                ? null
                : new Reason(
                        "DEED", word(deed.kind()), deed.day(), null, people ? deed.actor() : null, deed.enteredAt());
    }

    private String word(String kind) {
        Vocabulary.Deed known = deeds.get(kind);
        return known == null ? kind : String.valueOf(titles.english() ? known.en() : known.zh());
    }

    private Reach reach() {
        return Reach.of(acting.with(Permission.PROCESS_WATCH));
    }
}
