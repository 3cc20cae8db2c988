package court.rulebase.preview;

import court.rulebase.DocketSource;
import court.rulebase.Rulebooks;
import court.rulebase.reading.Readings;
import court.rulebase.release.FileStore;
import court.rules.RuleFiles;
import court.rules.Rulebook;
import court.rules.plain.PlainRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which rulebooks and rules a release changes. */
@Component
class TouchedRules {
    private final FileStore files;
    private final Readings readings;
    private final Rulebooks rulebooks;

    TouchedRules(FileStore files, Readings readings, Rulebooks rulebooks) {
        this.files = files;
        this.readings = readings;
        this.rulebooks = rulebooks;
    }

    /** Names of the rulebooks whose files differ. */
    Set<String> rulebooks(UUID now, UUID next) {
        RuleFiles before = files.load(now);
        RuleFiles after = files.load(next);
        TreeSet<String> names = new TreeSet<>(before.rulebooks());
        names.addAll(after.rulebooks());
        names.removeIf(name ->
                before.rulebook(name).sha256().equals(after.rulebook(name).sha256()));
        return names;
    }

    /** Rulebooks in which every question has one answer. */
    Set<String> answeringOnce() {
        return rulebooks.inForce().rulebooks().values().stream()
                .filter(Rulebook::answersOnce)
                .map(Rulebook::name)
                .collect(Collectors.toSet());
    }

    /** Those of the rulebooks that subjects of these sources are judged by. */
    Set<String> judgedBy(List<DocketSource<?>> sources, Set<String> rulebooks) {
        return rulebooks.stream()
                .filter(name -> sources.stream()
                        .filter(source -> !source.name().equals(DecisionDocket.NAME))
                        .anyMatch(source -> source.rulebooks().contains(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Codes of the rules in these rulebooks that the second release adds, or tells in other words. */
    Set<String> codes(UUID now, UUID next, Set<String> names) {
        Set<String> codes = new TreeSet<>();
        for (String name : names) {
            Map<String, PlainRule> before = rules(now, name);
            rules(next, name).forEach((code, rule) -> {
                PlainRule known = before.get(code);
                if (known == null || !known.says().equals(rule.says())) {
                    codes.add(code);
                }
            });
        }
        return codes;
    }

    private Map<String, PlainRule> rules(UUID release, String rulebook) {
        Map<String, PlainRule> rules = new TreeMap<>();
        readings.rulebook(release, rulebook, Locale.SIMPLIFIED_CHINESE)
                .forEach(reading -> reading.rules().forEach(rule -> rules.put(rule.code(), rule)));
        return rules;
    }
}
