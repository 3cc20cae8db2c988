package court.rules;

import court.rules.book.FactModel;
import court.rules.book.Manifest;
import court.rules.engine.RuleBase;
import court.rules.engine.Sharing;
import court.rules.plain.FactWords;
import court.rules.plain.FactWords.Lexicon;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One compiled rulebook of a release: ask it with facts, it answers with findings; safe to share between threads. */
public final class Rulebook {
    private final Manifest manifest;
    private final FactModel model;
    private final String sha256;
    private final List<RuleInfo> rules;
    private final Sharing sharing;
    private final RuleBase base;
    private final RuleBase.Book book;

    Rulebook(Manifest manifest, FactModel model, String sha256, List<RuleInfo> rules, Sharing sharing, RuleBase base) {
        this(manifest, model, sha256, rules, sharing, base, RuleLimits.usual());
    }

    private Rulebook(
            Manifest manifest,
            FactModel model,
            String sha256,
            List<RuleInfo> rules,
            Sharing sharing,
            RuleBase base,
            RuleLimits limits) {
        this.manifest = manifest;
        this.model = model;
        this.sha256 = sha256;
        this.rules = List.copyOf(rules);
        this.sharing = sharing;
        this.base = base;
        this.book = new RuleBase.Book(
                manifest.name(),
                rules.stream()
                        .collect(Collectors.toMap(
                                RuleInfo::rule, Function.identity(), (first, second) -> first, LinkedHashMap::new)),
                limits);
    }

    /** The same rulebook under other limits. */
    public Rulebook within(RuleLimits limits) {
        return new Rulebook(manifest, model, sha256, rules, sharing, base, limits);
    }

    public String name() {
        return manifest.name();
    }

    public String title(Locale locale) {
        return "en".equals(locale.getLanguage()) ? manifest.titleEn() : manifest.titleZh();
    }

    /** Whether every question has exactly one answer; none then means that no provision governs. */
    public boolean answersOnce() {
        return manifest.answersOnce();
    }

    /** Hash of the folder this rulebook was compiled from. */
    public String sha256() {
        return sha256;
    }

    public List<RuleInfo> rules() {
        return rules;
    }

    /** Its rules' titles as words for their codes. */
    public Lexicon titles(Locale locale) {
        Map<String, String> titles = rules.stream()
                .collect(Collectors.toMap(RuleInfo::code, rule -> rule.title(locale), (first, second) -> first));
        return (component, code) ->
                component.equals(FactWords.RULE) ? Optional.ofNullable(titles.get(code)) : Optional.empty();
    }

    /** Record types this rulebook takes, by simple name. */
    public Map<String, Class<?>> facts() {
        return model.facts();
    }

    /** Record types this rulebook gives, by simple name. */
    public Map<String, Class<?>> findings() {
        return model.findings();
    }

    /** Reads and writes this rulebook's facts and findings as JSON. */
    public FactCodec codec() {
        return new FactCodec(model);
    }

    public Answer decide(Collection<?> facts) {
        check(facts);
        return guarded(() -> base.decide(book, facts));
    }

    /** Answers many cases, each for itself, in the order given. */
    public List<Answer> decideAll(List<? extends Collection<?>> cases) {
        cases.forEach(this::check);
        if (sharing.possible() && cases.size() > 1) {
            return guarded(() -> base.decideTogether(book, cases, sharing));
        }
        return cases.stream()
                .map(facts -> guarded(() -> base.decide(book, facts)))
                .toList();
    }

    private void check(Collection<?> facts) {
        for (Object fact : facts) {
            if (!model.facts().containsValue(fact.getClass())) {
                throw new IllegalArgumentException(
                        name() + " takes no " + fact.getClass().getSimpleName());
            }
        }
    }

    private <T> T guarded(java.util.function.Supplier<T> decision) {
        try {
            return decision.get();
        } catch (RuleRunaway e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RuleFailed(name(), e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    FactModel model() {
        return model;
    }
}
