package court.workload;

import court.audit.AuditLog;
import court.facts.workload.Effort;
import court.facts.workload.EffortQuestion;
import court.facts.workload.StandardKind;
import court.facts.workload.WeightPolicy;
import court.facts.workload.WeightQuestion;
import court.identity.Acting;
import court.identity.Courts;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CourtId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import court.rules.Answer;
import court.workload.db.AverageRow;
import court.workload.db.BaseRow;
import court.workload.db.CauseParent;
import court.workload.db.CauseWeightRow;
import court.workload.db.DeedCount;
import court.workload.db.SourceRow;
import court.workload.db.WorkloadMapper;
import court.workload.model.CauseTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a standard case is in a court this year: frozen averages of last year, and the weight of each cause. */
@Service
public class Weights {
    private static final String WEIGHTS = "workload.weights";
    private static final String EFFORTS = "workload.efforts";

    private final WorkloadMapper mapper;
    private final Rulebooks rulebooks;
    private final Courts courts;
    private final Acting acting;
    private final AuditLog audit;
    private final Clock clock;

    Weights(WorkloadMapper mapper, Rulebooks rulebooks, Courts courts, Acting acting, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.rulebooks = rulebooks;
        this.courts = courts;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Freezes the averages of last year for the acting person's court; the ones before stay, out of force. */
    @Transactional
    public BaseRow freeze(StandardKind kind) {
        CourtId court = acting.with(Permission.WORKLOAD_MANAGE).court();
        int year = LocalDate.now(clock).getYear() - 1;
        mapper.lockCourt(court);
        AverageRow average = mapper.averages(court, kind.name(), year);
        if (average.cases() == 0) {
            throw Refused.because("workload.nothing-counted", year);
        }
        ReleaseInForce release = rulebooks.inForce();
        WeightPolicy policy = release.one(
                        WEIGHTS,
                        WeightPolicy.class,
                        List.of(new WeightQuestion(courts.get(court).code(), kind, LocalDate.now(clock))))
                .orElseThrow(() -> Refused.because("workload.no-policy"));
        mapper.retire(court, kind.name());
        BaseRow base = base(court, kind, year, average, policy, release);
        mapper.insertBase(base);
        List<CauseTable.Line> causes =
                new CauseTable(mapper.means(base.id()), parents(), policy.minimumSample(), policy.shrinkage()).lines();
        mapper.insertCauses(base.id(), causes);
        audit.record(
                "workload.frozen",
                "workload-base",
                base.id(),
                Map.of("kind", kind, "year", year, "cases", base.cases(), "causes", causes.size()));
        return base;
    }

    private Map<String, String> parents() {
        return mapper.parents().stream()
                .collect(Collectors.toMap(CauseParent::cause, CauseParent::parent, (first, other) -> first));
    }

    private BaseRow base(
            CourtId court,
            StandardKind kind,
            int year,
            AverageRow average,
            WeightPolicy policy,
            ReleaseInForce release) {
        return new BaseRow(
                Ids.next(),
                court,
                kind.name(),
                year,
                positive(average.filePages()),
                positive(average.recordPages()),
                positive(average.judgmentPages()),
                minutes(mapper.deeds(court, kind.name(), year), average.cases(), release),
                policy.fileShare(),
                policy.recordShare(),
                policy.judgmentShare(),
                policy.minimumSample(),
                policy.shrinkage(),
                policy.divergence(),
                policy.rule(),
                release.id(),
                average.cases(),
                clock.instant(),
                AuditLog.actor(),
                true);
    }

    /** A court whose cases have no page of a kind at all has nothing to measure by. */
    private static BigDecimal positive(@Nullable BigDecimal pages) {
        if (pages == null || pages.signum() == 0) {
            throw Refused.because("workload.no-pages");
        }
        return pages;
    }

    private static BigDecimal minutes(List<DeedCount> deeds, int cases, ReleaseInForce release) {
        long all = minutes(release, deeds.stream().collect(Collectors.toMap(DeedCount::kind, DeedCount::count)));
        return BigDecimal.valueOf(all).divide(BigDecimal.valueOf(cases), 4, RoundingMode.HALF_UP);
    }

    /** Minutes of a judge that some deeds stand for, by kind and number, asked in one go; none where the rules name none. */
    static long minutes(ReleaseInForce release, Map<String, Long> deeds) {
        List<String> kinds = List.copyOf(deeds.keySet());
        if (kinds.isEmpty()) {
            return 0;
        }
        List<Answer> answers = release.decideAll(
                EFFORTS,
                kinds.stream().map(kind -> List.of(new EffortQuestion(kind))).toList());
        return IntStream.range(0, kinds.size())
                .mapToLong(i -> answers.get(i).findings(Effort.class).stream()
                                .mapToInt(Effort::minutes)
                                .findFirst()
                                .orElse(0)
                        * Objects.requireNonNull(deeds.get(kinds.get(i))))
                .sum();
    }

    /** The bases of the acting person's court, those in force first. */
    public List<BaseRow> bases() {
        return mapper.bases(acting.with(Permission.CASE_READ).court());
    }

    /** The weights of causes under a base, by name. */
    public Page<CauseWeightRow> causes(UUID base, @Nullable String after, int limit) {
        get(base, acting.with(Permission.CASE_READ));
        return Page.of(mapper.causes(base, after, limit + 1), limit, CauseWeightRow::cause);
    }

    /** The closed cases behind a base, or behind one cause of it. */
    public Page<SourceRow> sources(UUID base, @Nullable String cause, @Nullable UUID after, int limit) {
        get(base, acting.with(Permission.COURT_READ));
        return Page.of(
                mapper.sources(base, cause, after, limit + 1),
                limit,
                row -> row.caseId().toString());
    }

    private BaseRow get(UUID base, Viewer viewer) {
        BaseRow row = mapper.base(base, viewer.court());
        if (row == null) {
            throw Refused.notFound("workload.no-such-base", base);
        }
        return Objects.requireNonNull(row);
    }
}
