package court.casefile;

import court.casefile.CaseTelling.Told;
import court.casefile.model.Standing;
import court.facts.casefile.ReviewAsked;
import court.facts.casefile.ReviewQuestion;
import court.identity.Courts;
import court.rulebase.Decisions;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import court.rules.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether the court's rules ask for a review of a draft (阅核); the draft keeps the answer, and which rule gave it. */
@Component
class ReviewPolicy {
    private static final String RULEBOOK = "casefile.review";

    private final Rulebooks rulebooks;
    private final Decisions decisions;
    private final Courts courts;

    ReviewPolicy(Rulebooks rulebooks, Decisions decisions, Courts courts) {
        this.rulebooks = rulebooks;
        this.decisions = decisions;
        this.courts = courts;
    }

    /** Words that the deed of a draft bears. */
    Map<String, String> ask(Told told) {
        ReleaseInForce release = rulebooks.inForce().about(told.row().id());
        List<ReviewQuestion> facts = List.of(question(told));
        Answer answer = release.decide(RULEBOOK, facts);
        decisions.record("case", told.row().id().toString(), told.row().id(), release, RULEBOOK, facts, answer);
        List<ReviewAsked> asked = answer.findings(ReviewAsked.class);
        if (asked.isEmpty()) {
            return Map.of(Standing.REVIEW, Standing.NOT_REQUIRED);
        }
        String rules = asked.stream().map(ReviewAsked::rule).collect(Collectors.joining(","));
        String titles = asked.stream().map(ReviewAsked::title).collect(Collectors.joining("；"));
        return Map.of(Standing.REVIEW, Standing.REQUIRED, "reviewRule", rules, "reviewReason", titles);
    }

    private ReviewQuestion question(Told told) {
        return new ReviewQuestion(
                courts.get(told.row().courtId()).code(),
                told.profile().caseClass(),
                told.standing().procedure(),
                told.standing().bench(),
                told.row().cause(),
                told.row().amount(),
                told.profile().foreign(),
                told.standing().deliberatedAgain());
    }
}
