package court.rulebase.why;

import court.kernel.Refused;
import court.rulebase.RecordedDecision;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import court.rulebase.reading.Readings;
import court.rulebase.release.Releases;
import court.rules.RuleFailed;
import court.rules.RuleRunaway;
import court.rules.Rulebook;
import court.rules.plain.PlainRule;
import court.rules.why.Explainer;
import court.rules.why.Explanation;
import court.rules.why.Focus;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * Explains answers in the language of the reader. The questions that it puts to a rulebook are no decisions: nothing is
 * counted or recorded. Who may read an explanation is for those to say whose answer it is.
 */
@Service
public class Reasons {
    private final Rulebooks rulebooks;
    private final Readings readings;
    private final Releases releases;
    private final List<CodeWords> codes;

    Reasons(Rulebooks rulebooks, Readings readings, Releases releases, List<CodeWords> codes) {
        this.rulebooks = rulebooks;
        this.readings = readings;
        this.releases = releases;
        this.codes = codes;
    }

    /** A whole answer under a release. */
    public Explained of(UUID release, String rulebook, List<?> facts) {
        return of(release, rulebook, facts, Focus.all(facts));
    }

    /**
     * Some findings of an answer.
     *
     * @param changeable the facts that may be thought otherwise
     * @param findings which findings are asked about
     */
    public Explained of(
            UUID release, String rulebook, List<?> facts, Collection<?> changeable, Predicate<Object> findings) {
        return of(release, rulebook, facts, new Focus(changeable, findings));
    }

    /** A recorded decision under the release that made it. */
    public Explained of(RecordedDecision decision) {
        return of(decision, finding -> true);
    }

    /** Some findings of a recorded decision. */
    public Explained of(RecordedDecision decision, Predicate<Object> findings) {
        ReleaseInForce release = rulebooks.under(decision.releaseId());
        List<Object> facts = release.rulebook(decision.rulebook()).codec().readFacts(decision.facts());
        return of(release, decision.rulebook(), facts, new Focus(facts, findings));
    }

    private Explained of(UUID release, String rulebook, List<?> facts, Focus focus) {
        return of(rulebooks.under(release), rulebook, facts, focus);
    }

    private Explained of(ReleaseInForce release, String rulebook, List<?> facts, Focus focus) {
        Locale locale = LocaleContextHolder.getLocale();
        Rulebook book = release.rulebook(rulebook);
        Stream<PlainRule> rules =
                readings.rulebook(release.id(), rulebook, locale).stream().flatMap(reading -> reading.rules().stream());
        Explainer explainer =
                new Explainer(book, rules.toList(), locale, (component, code) -> say(component, code, locale));
        return new Explained(
                release.id(),
                releases.get(release.id()).activatedAt(),
                rulebook,
                book.title(locale),
                explained(explainer, facts, focus));
    }

    /** Words for a code, from whichever module knows it. */
    public Optional<String> say(String component, String code, Locale locale) {
        return codes.stream()
                .flatMap(each -> each.say(component, code, locale).stream())
                .findFirst();
    }

    private static Explanation explained(Explainer explainer, List<?> facts, Focus focus) {
        try {
            return explainer.explain(facts, focus);
        } catch (RuleRunaway e) {
            throw Refused.because("rulebase.runaway", e.rulebook(), e.limit().name());
        } catch (RuleFailed e) {
            throw Refused.because("rulebase.rule-failed", e.rulebook(), String.valueOf(e.getMessage()));
        }
    }
}
