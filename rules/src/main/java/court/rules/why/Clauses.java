package court.rules.why;

import court.rules.plain.FactWords;
import court.rules.plain.FactWords.Lexicon;
import court.rules.plain.PlainRule;
import court.rules.why.Explanation.Clause;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets a rule out as a statute does: a headline, and the points under it; codes by their words where they have any. */
final class Clauses {
    private static final Pattern CODE = Pattern.compile("“([a-z][a-z0-9.,_ -]*)”");
    private final Lexicon lexicon;

    Clauses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Clause> when(PlainRule rule) {
        return rule.when().stream()
                .map(premise -> clause(
                        premise.words(),
                        premise.conditions().stream()
                                .map(PlainRule.Condition::words)
                                .toList(),
                        List.of()))
                .toList();
    }

    List<Clause> then(PlainRule rule) {
        return rule.then().stream()
                .map(conclusion -> clause(
                        conclusion.words(),
                        conclusion.arguments().stream()
                                .map(PlainRule.Argument::words)
                                .toList(),
                        conclusion.arguments().stream()
                                .filter(argument -> !FactWords.isSpoken(argument.component()))
                                .map(PlainRule.Argument::words)
                                .toList()))
                .toList();
    }

    /** The words of the whole without those of its parts. */
    private Clause clause(String words, List<String> parts, List<String> silent) {
        String first =
                parts.stream().filter(part -> !part.isEmpty()).findFirst().orElse("");
        int from = first.isEmpty() ? -1 : words.indexOf(first);
        if (from < 0) {
            return new Clause(spoken(words), List.of());
        }
        return new Clause(
                words.substring(0, from).replaceFirst("[：:\\s]+$", ""),
                parts.stream()
                        .filter(part -> !part.isEmpty() && !silent.contains(part))
                        .map(this::spoken)
                        .toList());
    }

    private String spoken(String words) {
        return CODE.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "“" + lexicon.say("", found.group(1)).orElse(found.group(1)) + "”"));
    }
}
