package court.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the standing variables whose words say themselves by which deeds they come to hold. A new way of a case needs its
 * words in {@code templates/standing.yaml} and no Java.
 */
public final class DeclaredWords {

    /** What happened, as far as words depend on it. */
    public interface Event {
        /** The name of its kind, as {@code templates/deeds.yaml} has it. */
        String code();

        /** Whether one of its words is this. */
        boolean says(String key, String value);
    }

    private record Cause(
            String word, @Nullable String key, @Nullable String value) {
        boolean holds(Event event) {
            return key == null || value == null || event.says(key, value);
        }
    }

    private final Map<String, String> first = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Cause>>> causes = new HashMap<>();

    public DeclaredWords(Vocabulary vocabulary) {
        vocabulary.standing().forEach((variable, told) -> {
            if (told.declared()) {
                first.put(variable, told.words().keySet().iterator().next());
                told.words().forEach((word, how) -> how.after().forEach(cause -> add(variable, word, cause)));
            }
        });
    }

    private void add(String variable, String word, String cause) {
        String[] parts = cause.strip().split("[ =]", -1);
        if (parts.length != 1 && parts.length != 3) {
            throw new IllegalArgumentException(variable + "=" + word + " after: " + cause);
        }
        causes.computeIfAbsent(parts[0], kind -> new LinkedHashMap<>())
                .computeIfAbsent(variable, name -> new ArrayList<>())
                .add(parts.length == 1 ? new Cause(word, null, null) : new Cause(word, parts[1], parts[2]));
    }

    /** Every declared variable with its word after these deeds, which come in legal order. */
    public Map<String, String> after(Iterable<? extends Event> deeds) {
        Map<String, String> words = new HashMap<>(first);
        for (Event deed : deeds) {
            causes.getOrDefault(deed.code(), Map.of())
                    .forEach((variable, possible) -> possible.stream()
                            .filter(cause -> cause.holds(deed))
                            .findFirst()
                            .ifPresent(cause -> words.put(variable, cause.word())));
        }
        return words;
    }

    /** Names of the deeds that the words of a variable name. */
    public Set<String> kinds(String variable) {
        return causes.entrySet().stream()
                .filter(cause -> cause.getValue().containsKey(variable))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
