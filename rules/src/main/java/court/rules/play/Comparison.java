package court.rules.play;

import court.rules.book.FactWriter;
import court.rules.plain.FactWords;
import court.rules.play.Scenario.Expected;
import court.rules.play.ScenarioForm.FormEntry;
import court.rules.play.ScenarioForm.FormPart;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was expected beside what came, finding by finding, in words. */
public final class Comparison {
    private static final String TITLE = "title";
    private final FactWords words;

    public Comparison(FactWords words) {
        this.words = words;
    }

    /** How a finding that was expected and one that came stand to each other. */
    public enum Standing {
        SAME,
        DIFFERENT,
        MISSING,
        EXTRA
    }

    /** One finding on both sides. */
    public record FindingPair(String name, Standing standing, List<ComponentPair> lines) {
        private String say(FactWords words, Function<ComponentPair, @Nullable String> side) {
            String all = lines.stream()
                    .map(line -> line.term() + " " + side.apply(line))
                    .collect(Collectors.joining(words.say("；", "; ")));
            return name + (all.isEmpty() ? "" : words.say("：", ": ") + all);
        }
    }

    /**
     * One component on both sides; null where a side says nothing of it.
     *
     * @param asked whether the scenario expects anything of it
     */
    public record ComponentPair(
            String term,
            @Nullable String expected,
            @Nullable String actual,
            boolean asked,
            boolean differs) {}

    private record Match(
            @Nullable Expected expected, @Nullable Object actual) {}

    public List<FindingPair> of(Scenario scenario, List<Object> findings) {
        return matches(scenario, findings).stream().map(this::pair).toList();
    }

    /** The findings that came as what is to be expected; of one that was expected, the same components. */
    public static List<FormEntry> taken(Scenario scenario, List<Object> findings) {
        return matches(scenario, findings).stream()
                .flatMap(match ->
                        match.actual() == null ? Stream.empty() : Stream.of(taken(match.expected(), match.actual())))
                .toList();
    }

    private static FormEntry taken(@Nullable Expected expected, Object actual) {
        List<FormPart> parts = new ArrayList<>();
        for (RecordComponent component : actual.getClass().getRecordComponents()) {
            Object value = FactWriter.read(actual, component);
            boolean says = value != null
                    && !Boolean.FALSE.equals(value)
                    && !component.getName().equals(TITLE);
            if (expected == null ? says : expected.components().containsKey(component.getName())) {
                parts.add(new FormPart(component.getName(), value == null ? null : FactWriter.text(value)));
            }
        }
        return new FormEntry(actual.getClass().getSimpleName(), parts);
    }

    /** As {@link Scenario#isMetBy} pairs them; what is left over goes by its type to what it resembles most. */
    private static List<Match> matches(Scenario scenario, List<Object> findings) {
        List<Object> left = new ArrayList<>(findings);
        List<Expected> open = new ArrayList<>(scenario.findings());
        List<Match> matches = new ArrayList<>();
        scenario.findings().stream()
                .sorted(Comparator.comparing((Expected e) -> -e.components().size()))
                .forEach(expected -> left.stream()
                        .filter(expected::isMetBy)
                        .findFirst()
                        .ifPresent(found -> {
                            matches.add(new Match(expected, found));
                            left.remove(found);
                            open.remove(expected);
                        }));
        for (Expected expected : open) {
            Optional<Object> like = left.stream()
                    .filter(expected.type()::isInstance)
                    .max(Comparator.comparingLong(expected::agreesWith));
            like.ifPresent(left::remove);
            matches.add(new Match(expected, like.orElse(null)));
        }
        left.forEach(extra -> matches.add(new Match(null, extra)));
        return matches;
    }

    private FindingPair pair(Match match) {
        Expected expected = match.expected();
        Object actual = match.actual();
        Class<?> type = expected != null
                ? expected.type()
                : Objects.requireNonNull(actual).getClass();
        Standing standing = actual == null
                ? Standing.MISSING
                : expected == null ? Standing.EXTRA : expected.isMetBy(actual) ? Standing.SAME : Standing.DIFFERENT;
        return new FindingPair(
                words.type(type),
                standing,
                Arrays.stream(type.getRecordComponents())
                        .flatMap(component -> line(component, expected, actual).stream())
                        .toList());
    }

    private Optional<ComponentPair> line(
            RecordComponent component, @Nullable Expected expected, @Nullable Object actual) {
        boolean asked = expected != null && expected.components().containsKey(component.getName());
        Object came = actual == null ? null : FactWriter.read(actual, component);
        boolean says = came != null && !Boolean.FALSE.equals(came);
        boolean rule = component.getName().equals(FactWords.RULE);
        if (!asked && !(says && (rule || FactWords.isSpoken(component)))) {
            return Optional.empty();
        }
        Object wanted = asked ? Objects.requireNonNull(expected).components().get(component.getName()) : null;
        return Optional.of(new ComponentPair(
                words.component(component),
                asked ? said(component, wanted) : null,
                actual == null ? null : said(component, came),
                asked,
                asked && (actual == null || !Objects.equals(wanted, came))));
    }

    private String said(RecordComponent component, @Nullable Object value) {
        return value instanceof String code
                ? text(words, component, code)
                : words.value(component, value).orElse(String.valueOf(value));
    }

    /** A code with its word; a code that has none, and any other text, as it is. */
    static String text(FactWords words, RecordComponent component, String code) {
        String word = words.value(component, code).orElse(code);
        boolean rule = component.getName().equals(FactWords.RULE);
        return rule && !word.equals(code) ? code + " " + word : word;
    }

    /** A finding in one line. */
    public String sentence(Object finding) {
        return pair(new Match(null, finding)).say(words, ComponentPair::actual);
    }

    /** What is expected of a finding, in one line. */
    public String sentence(Expected expected) {
        return pair(new Match(expected, null)).say(words, ComponentPair::expected);
    }
}
