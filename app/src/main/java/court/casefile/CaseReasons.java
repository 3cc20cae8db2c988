package court.casefile;

import court.casefile.db.CaseMapper;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.kernel.Refused;
import court.rulebase.Decisions;
import court.rulebase.RecordedDecision;
import court.rulebase.RuleTitles;
import court.rulebase.Rulebooks;
import court.rulebase.why.Explained;
import court.rulebase.why.Reasons;
import court.timelimit.ClockReasons;
import court.timelimit.db.ClockRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Why the rules say of a case what they say, for whoever may see what they say. */
@Service
public class CaseReasons {
    private static final int DECISIONS = 100;
    /** What is written in drafts and in the main file is explained to nobody who may not read it there. */
    private static final Map<String, CaseLayer> LAYERS =
            Map.of("casefile.review", CaseLayer.SECONDARY, "triage.procedure", CaseLayer.MAIN);

    private final CaseAccess access;
    private final CaseMapper mapper;
    private final CaseTelling telling;
    private final ClockFacts facts;
    private final court.timelimit.Clocks clocks;
    private final ClockReasons clockReasons;
    private final Decisions decisions;
    private final Rulebooks rulebooks;
    private final RuleTitles titles;
    private final Reasons reasons;

    CaseReasons(
            CaseAccess access,
            CaseMapper mapper,
            CaseTelling telling,
            ClockFacts facts,
            court.timelimit.Clocks clocks,
            ClockReasons clockReasons,
            Decisions decisions,
            Rulebooks rulebooks,
            RuleTitles titles,
            Reasons reasons) {
        this.access = access;
        this.mapper = mapper;
        this.telling = telling;
        this.facts = facts;
        this.clocks = clocks;
        this.clockReasons = clockReasons;
        this.decisions = decisions;
        this.rulebooks = rulebooks;
        this.titles = titles;
        this.reasons = reasons;
    }

    /** A decision of the rules about a case, with the titles of the rules that answered. */
    public record Decided(UUID id, String rulebook, String title, List<String> rules, Instant at) {}

    /** Why a clock of the case runs as it does. */
    public ClockReasons.Why clock(CaseId caseId, UUID clock) {
        access.require(caseId, CaseLayer.PROCESS);
        ClockRow row = clocks.ofCase(caseId).stream()
                .filter(each -> each.id().equals(clock))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("casefile.no-such-clock", clock));
        return clockReasons.of(row, facts.of(telling.of(Objects.requireNonNull(mapper.byId(caseId)))));
    }

    /** Decisions about the case that its reader may see, the latest first. */
    public List<Decided> decisions(CaseId caseId) {
        access.require(caseId, CaseLayer.PROCESS);
        Set<CaseLayer> layers = access.layers(caseId);
        Locale locale = LocaleContextHolder.getLocale();
        return decisions.ofCase(caseId, DECISIONS).stream()
                .filter(decision -> layers.contains(layer(decision)))
                .map(decision -> decided(decision, locale))
                .toList();
    }

    private static CaseLayer layer(RecordedDecision decision) {
        return LAYERS.getOrDefault(decision.rulebook(), CaseLayer.PROCESS);
    }

    private Decided decided(RecordedDecision decision, Locale locale) {
        List<String> rules = new ArrayList<>();
        decision.fired()
                .forEach(rule -> rules.add(
                        titles.of(rule.path("code").asText(), rule.path("title").asText())));
        String title = Optional.ofNullable(rulebooks.inForce().rulebooks().get(decision.rulebook()))
                .map(book -> book.title(locale))
                .orElse(decision.rulebook());
        return new Decided(
                decision.id(),
                decision.rulebook(),
                title,
                rules.stream().distinct().toList(),
                decision.at());
    }

    /** Why the rules decided so. */
    public Explained decision(CaseId caseId, UUID id) {
        access.require(caseId, CaseLayer.PROCESS);
        RecordedDecision decision = decisions.get(id);
        if (!caseId.equals(decision.caseId()) || !access.layers(caseId).contains(layer(decision))) {
            throw Refused.notFound("rulebase.no-such-decision", id);
        }
        return reasons.of(decision);
    }
}
