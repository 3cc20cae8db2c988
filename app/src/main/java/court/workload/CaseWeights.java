package court.workload;

import court.casefile.CaseAccess;
import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.model.DeedKind;
import court.facts.workload.FactorPart;
import court.facts.workload.WorkFactor;
import court.facts.workload.WorkFacts;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.kernel.Refused;
import court.rulebase.ReleaseInForce;
import court.rulebase.RuleTitles;
import court.rulebase.Rulebooks;
import court.workload.db.BaseRow;
import court.workload.db.CorrectionRow;
import court.workload.db.PagesRow;
import court.workload.db.WorkloadMapper;
import court.workload.model.Factors;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What one case weighs, by pages, by events and by factors side by side. */
@Service
public class CaseWeights {
    private static final String FACTORS = "workload.factors";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final WorkloadMapper mapper;
    private final CaseAccess access;
    private final CasePages cases;
    private final Rulebooks rulebooks;
    private final RuleTitles titles;

    CaseWeights(WorkloadMapper mapper, CaseAccess access, CasePages cases, Rulebooks rulebooks, RuleTitles titles) {
        this.mapper = mapper;
        this.access = access;
        this.cases = cases;
        this.rulebooks = rulebooks;
        this.titles = titles;
    }

    /** A factor that a rule gave. */
    public record Factor(String rule, String title, FactorPart part, BigDecimal factor) {}

    /**
     * The weight of a case and what else could be said of it.
     *
     * @param weight what counts, correction included
     * @param basis PAGES, CAUSE or ONE
     * @param byEvents minutes of its deeds against the average case; null without a base or before anything was done
     * @param byFactors weight of the cause, times the procedure, times one and the floating factors
     * @param diverges whether the pages lie further from the events than the court's rules let pass
     */
    public record Weight(
            BigDecimal weight,
            String basis,
            String kind,
            @Nullable Integer filePages,
            @Nullable Integer recordPages,
            @Nullable Integer judgmentPages,
            @Nullable BigDecimal correction,
            @Nullable BigDecimal byCause,
            @Nullable BigDecimal byEvents,
            BigDecimal byFactors,
            boolean diverges,
            @Nullable BaseRow base,
            List<Factor> factors,
            List<CorrectionRow> corrections) {}

    /** What a case weighs; process data. */
    public Weight of(CaseId caseId) {
        access.require(caseId, CaseLayer.PROCESS);
        PagesRow row = mapper.weight(caseId);
        if (row == null) {
            throw Refused.notFound("workload.not-accepted");
        }
        Told told = cases.told(caseId);
        ReleaseInForce release = rulebooks.inForce().about(caseId);
        BaseRow base = mapper.inForce(told.row().courtId(), row.kind());
        List<WorkFactor> factors = release.decide(FACTORS, List.of(facts(told))).findings(WorkFactor.class);
        BigDecimal events = base == null ? null : byEvents(told, base, release);
        return new Weight(
                row.weight().setScale(2, RoundingMode.HALF_UP),
                row.basis(),
                row.kind(),
                row.filePages(),
                row.recordPages(),
                row.judgmentPages(),
                row.correction(),
                row.causeWeight(),
                events,
                Factors.weight(Objects.requireNonNullElse(row.causeWeight(), BigDecimal.ONE), factors),
                base != null && events != null && diverges(row, events, base.divergence()),
                base,
                factors.stream().map(this::shown).toList(),
                mapper.correctionsOf(caseId));
    }

    private Factor shown(WorkFactor factor) {
        return new Factor(
                factor.rule(),
                titles.of(factor.rule(), factor.title()),
                factor.part(),
                BigDecimal.valueOf(factor.permille(), 3));
    }

    private static WorkFacts facts(Told told) {
        var answers = told.row().filingFacts();
        return new WorkFacts(
                told.profile().caseClass(),
                told.standing().procedure(),
                told.parties().size(),
                (int) told.story().of(DeedKind.HEARING_HELD).count(),
                told.profile().foreign(),
                answers.path("appraisalNeeded").asBoolean(),
                answers.path("counterclaim").asBoolean());
    }

    private static @Nullable BigDecimal byEvents(Told told, BaseRow base, ReleaseInForce release) {
        Map<String, Long> deeds = told.story().deeds().stream()
                .collect(Collectors.groupingBy(deed -> deed.kind().code(), TreeMap::new, Collectors.counting()));
        long minutes = Weights.minutes(release, deeds);
        return minutes == 0 || base.minutes().signum() == 0
                ? null
                : BigDecimal.valueOf(minutes).divide(base.minutes(), 2, RoundingMode.HALF_UP);
    }

    /** What the pages say without the correction, which somebody has settled with open eyes. */
    private static BigDecimal own(PagesRow row) {
        return row.correction() == null ? row.weight() : row.weight().divide(row.correction(), 4, RoundingMode.HALF_UP);
    }

    /** Page counts reward padding: where work and pages tell different stories, somebody should look. */
    private static boolean diverges(PagesRow row, BigDecimal events, int percent) {
        return row.basis().equals("PAGES")
                && own(row).subtract(events)
                                .abs()
                                .multiply(HUNDRED)
                                .compareTo(events.multiply(BigDecimal.valueOf(percent)))
                        > 0;
    }
}
