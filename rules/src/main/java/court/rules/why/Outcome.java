package court.rules.why;

import court.rules.Answer;
import court.rules.book.FactWriter;
import court.rules.plain.FactWords;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an answer comes to: its findings without the names of the rules that gave them.
 *
 * @param said what each finding says; a day or word that is only handed on from the fact in question says nothing
 * @param fact the value of the fact in question
 */
record Outcome(
        List<Object> findings,
        List<List<Object>> said,
        @Nullable Object fact) {
    private static final String HANDED_ON = "=";

    static Outcome of(Answer answer, Predicate<Object> interest) {
        return of(answer.findings().stream().filter(interest).toList(), null);
    }

    private static Outcome of(List<Object> findings, @Nullable Object fact) {
        return new Outcome(
                findings,
                findings.stream().map(finding -> says(finding, fact)).distinct().toList(),
                fact);
    }

    /** The same with regard to a fact that is so. */
    Outcome knowing(@Nullable Object fact) {
        return fact instanceof Number || fact instanceof Boolean ? this : of(findings, fact);
    }

    /** Everything that matters of a finding; all of it where it has nothing but its rule. */
    private static List<Object> says(Object finding, @Nullable Object fact) {
        List<Object> says = new ArrayList<>();
        says.add(finding.getClass());
        for (RecordComponent component : finding.getClass().getRecordComponents()) {
            if (FactWords.isSpoken(component)) {
                Object value = FactWriter.read(finding, component);
                says.add(value != null && value.equals(fact) ? HANDED_ON : String.valueOf(value));
            }
        }
        if (says.size() == 1) {
            says.add(finding);
        }
        return says;
    }

    /** Rule codes that its findings name. */
    List<String> rules() {
        return findings.stream()
                .flatMap(finding -> code(finding).stream())
                .distinct()
                .toList();
    }

    static List<String> code(Object finding) {
        return FactWords.find(finding.getClass(), FactWords.RULE)
                .map(component -> FactWriter.read(finding, component))
                .map(String::valueOf)
                .map(List::of)
                .orElse(List.of());
    }

    boolean comesTo(Outcome other) {
        return said.equals(other.said);
    }

    /** 则…: what would be otherwise than it is now. */
    String against(Outcome now, FactWords words) {
        List<Object> came = rest(this, now);
        List<Object> gone = rest(now, this);
        if (came.size() == 1
                && gone.size() == 1
                && came.get(0).getClass() == gone.get(0).getClass()) {
            String changed = changed(gone.get(0), came.get(0), fact, words);
            if (!changed.isEmpty()) {
                return changed;
            }
        }
        List<String> parts = new ArrayList<>();
        came.forEach(finding -> parts.add(words.say("得出 ", "the answer has ") + words.sentence(finding, fact)));
        gone.forEach(finding -> parts.add(words.say("不再有 ", "there is no ")
                + (now.isOnly(finding) ? words.type(finding.getClass()) : words.sentence(finding))));
        return parts.stream().distinct().collect(Collectors.joining(words.say("；", "; ")));
    }

    private boolean isOnly(Object finding) {
        return findings.stream()
                        .filter(each -> each.getClass() == finding.getClass())
                        .count()
                == 1;
    }

    private static List<Object> rest(Outcome of, Outcome known) {
        List<Object> rest = new ArrayList<>();
        for (Object finding : of.findings()) {
            if (!known.findings().contains(finding) && !known.said().contains(says(finding, of.fact))) {
                rest.add(finding);
            }
        }
        return rest;
    }

    private static String changed(Object before, Object after, @Nullable Object fact, FactWords words) {
        List<RecordComponent> components = Arrays.asList(before.getClass().getRecordComponents());
        return components.stream()
                .filter(FactWords::isSpoken)
                .filter(each -> !Objects.equals(FactWriter.read(before, each), FactWriter.read(after, each)))
                .filter(each -> fact == null || !fact.equals(FactWriter.read(after, each)))
                .flatMap(each -> words.line(after, each).stream())
                .map(line -> words.say(line.term() + "为 " + line.value(), line.term() + " would be " + line.value()))
                .collect(Collectors.joining(words.say("，", ", ")));
    }
}
