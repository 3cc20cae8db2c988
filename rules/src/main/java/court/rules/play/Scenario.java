package court.rules.play;

import court.rules.book.FactWriter;
import court.rules.book.Words;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An example that must hold: facts given, findings expected, every one of them. */
public record Scenario(String name, int line, List<Object> facts, List<Expected> findings) {

    /** A finding that must come, as far as its components are named. */
    public record Expected(Class<?> type, Map<String, @Nullable Object> components) {
        boolean isMetBy(Object finding) {
            return type.isInstance(finding)
                    && components.entrySet().stream()
                            .allMatch(wanted -> Objects.equals(wanted.getValue(), read(finding, wanted.getKey())));
        }

        /** In how many components a finding is as expected. */
        long agreesWith(Object finding) {
            return components.entrySet().stream()
                    .filter(wanted -> Objects.equals(wanted.getValue(), read(finding, wanted.getKey())))
                    .count();
        }

        private @Nullable Object read(Object finding, String name) {
            RecordComponent component = Words.component(type, name, false).orElseThrow();
            return FactWriter.read(finding, component);
        }
    }

    /** Each finding answers one expectation, the most exact expectation first. */
    public boolean isMetBy(List<Object> actual) {
        List<Object> left = new ArrayList<>(actual);
        return findings.stream()
                        .sorted(Comparator.comparing(
                                (Expected e) -> -e.components().size()))
                        .allMatch(expected -> left.stream()
                                .filter(expected::isMetBy)
                                .findFirst()
                                .map(left::remove)
                                .orElse(false))
                && left.isEmpty();
    }
}
