package court.triage;

import court.casefile.CaseAccess;
import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.model.DeedKind;
import court.facts.Bench;
import court.facts.Procedure;
import court.facts.triage.ConversionAllowed;
import court.facts.triage.ConversionRefused;
import court.facts.triage.ConversionRequest;
import court.facts.triage.CountFrom;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.kernel.Refused;
import court.kernel.RuleQuestion;
import court.rulebase.Decisions;
import court.rulebase.ReleaseInForce;
import court.rulebase.RuleTitles;
import court.rulebase.Rulebooks;
import court.rulebase.why.Explained;
import court.rulebase.why.Reasons;
import court.rules.Answer;
import court.timelimit.Clocks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which changes of procedure the law allows a case, and by which article it forbids the others. */
@Service
public class Conversions {
    private static final String RULEBOOK = "triage.conversion";
    private static final String TRIAL = "TRIAL";
    private static final List<Procedure> TARGETS =
            List.of(Procedure.ORDINARY, Procedure.SIMPLIFIED, Procedure.SMALL_CLAIMS);

    private final CasePages cases;
    private final CaseAccess access;
    private final Clocks clocks;
    private final Rulebooks rulebooks;
    private final RuleTitles titles;
    private final Decisions decisions;
    private final Reasons reasons;
    private final Clock clock;

    Conversions(
            CasePages cases,
            CaseAccess access,
            Clocks clocks,
            Rulebooks rulebooks,
            RuleTitles titles,
            Decisions decisions,
            Reasons reasons,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.clocks = clocks;
        this.rulebooks = rulebooks;
        this.titles = titles;
        this.decisions = decisions;
        this.reasons = reasons;
        this.clock = clock;
    }

    /**
     * A change of procedure and what the law says of it.
     *
     * @param onlyIfAgreed lawful only when both sides agree
     * @param article the article that forbids it, null when it is allowed
     */
    public record Option(
            Procedure target,
            boolean allowed,
            boolean onlyIfAgreed,
            String rule,
            String title,
            @Nullable CountFrom countFrom,
            @Nullable Bench bench,
            @Nullable String article,
            @Nullable String reason) {
        static Option allowed(ConversionAllowed found, boolean onlyIfAgreed, RuleTitles titles) {
            return new Option(
                    found.toProcedure(),
                    true,
                    onlyIfAgreed,
                    found.rule(),
                    titles.of(found.rule(), found.title()),
                    found.countFrom(),
                    found.bench(),
                    null,
                    null);
        }

        static Option refused(Procedure target, ConversionRefused found, RuleTitles titles) {
            return new Option(
                    target,
                    false,
                    false,
                    found.rule(),
                    titles.of(found.rule(), found.title()),
                    null,
                    null,
                    found.article(),
                    titles.of(found.rule(), found.reason()));
        }
    }

    /** What is lawful for a case today; nothing once it has ended. */
    public List<Option> today(CaseId caseId) {
        access.require(caseId, CaseLayer.PROCESS);
        Told told = cases.told(caseId);
        ReleaseInForce release = rulebooks.inForce().about(caseId);
        LocalDate today = LocalDate.now(clock);
        return TARGETS.stream()
                .filter(target -> onTrial(told) && target != told.standing().procedure())
                .map(target -> option(release, told, target, today))
                .toList();
    }

    /** Why the law allows or forbids a change of procedure today. */
    public Explained why(CaseId caseId, Procedure target) {
        access.require(caseId, CaseLayer.PROCESS);
        Told told = cases.told(caseId);
        if (!onTrial(told) || !TARGETS.contains(target)) {
            throw Refused.notFound("triage.no-such-conversion", target);
        }
        ConversionRequest asked = request(told, target, LocalDate.now(clock), agreedAtFiling(told, target));
        return reasons.of(rulebooks.inForce().id(), RULEBOOK, List.of(asked));
    }

    private Option option(ReleaseInForce release, Told told, Procedure target, LocalDate day) {
        boolean agreed = agreedAtFiling(told, target);
        List<Object> facts = List.of(request(told, target, day, agreed));
        Answer answer = release.decide(RULEBOOK, facts);
        List<ConversionAllowed> allowed = answer.findings(ConversionAllowed.class);
        if (!allowed.isEmpty()) {
            return Option.allowed(allowed.get(0), false, titles);
        }
        List<ConversionAllowed> ifAgreed = release.decide(RULEBOOK, List.of(request(told, target, day, true)))
                .findings(ConversionAllowed.class);
        return ifAgreed.isEmpty()
                ? Option.refused(target, refusal(answer, new RuleQuestion(release.id(), RULEBOOK, facts)), titles)
                : Option.allowed(ifAgreed.get(0), true, titles);
    }

    /** What the law allows, or the refusal with its article; the answer is kept as a decision. */
    ConversionAllowed require(Told told, Procedure target, LocalDate day, boolean agreed) {
        if (!onTrial(told)) {
            throw Refused.because("triage.not-on-trial");
        }
        ReleaseInForce release = rulebooks.inForce().about(told.row().id());
        List<Object> facts = List.of(request(told, target, day, agreed || agreedAtFiling(told, target)));
        Answer answer = release.decide(RULEBOOK, facts);
        CaseId id = told.row().id();
        decisions.record("case", id.toString(), id, release, RULEBOOK, facts, answer);
        return answer.findings(ConversionAllowed.class).stream().findFirst().orElseThrow(() -> {
            RuleQuestion asked = new RuleQuestion(release.id(), RULEBOOK, facts);
            ConversionRefused why = refusal(answer, asked);
            return Refused.because("triage.conversion-refused", why.article(), titles.of(why.rule(), why.reason()))
                    .asking(asked);
        });
    }

    private static ConversionRefused refusal(Answer answer, RuleQuestion asked) {
        return answer.findings(ConversionRefused.class).stream()
                .findFirst()
                .orElseThrow(
                        () -> Refused.because("triage.no-provision", RULEBOOK).asking(asked));
    }

    private static boolean onTrial(Told told) {
        var words = told.standing().words();
        return "ACCEPTED".equals(words.get("filing"))
                && "NONE".equals(words.get("outcome"))
                && "OPEN".equals(words.get("closing"));
    }

    private static boolean agreedAtFiling(Told told, Procedure target) {
        return ProcedureFacts.agreed(told.row().filingFacts())
                .filter(target::equals)
                .isPresent();
    }

    private ConversionRequest request(Told told, Procedure target, LocalDate day, boolean agreed) {
        return new ConversionRequest(
                told.profile().caseClass(),
                told.standing().procedure(),
                target,
                day,
                told.story().has(DeedKind.HEARING_HELD),
                ranOut(told.row().id(), day),
                agreed);
    }

    private boolean ranOut(CaseId caseId, LocalDate day) {
        return clocks.ofCase(caseId).stream()
                .filter(c -> c.kind().equals(TRIAL) && c.due() != null)
                .anyMatch(c -> Objects.requireNonNull(c.due()).isBefore(day));
    }
}
