package court.rules.scan;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The list of what rules may import and call, as names. */
public final class AllowedWords {
    private AllowedWords() {}

    /** Classes with the methods that may be called on their values, by name. */
    public static SortedMap<String, String> calls() {
        SortedMap<String, String> calls = new TreeMap<>();
        Allowed.library().forEach(type -> calls.put(type.getName(), ""));
        Allowed.methods().forEach((type, methods) -> calls.put(type.getName(), names(methods)));
        return calls;
    }

    public static String ofCollections() {
        return names(Allowed.ofCollections());
    }

    public static String ofChoices() {
        return names(Allowed.ofChoices());
    }

    private static String names(Map<String, Class<?>> methods) {
        return String.join(", ", new TreeSet<>(methods.keySet()));
    }
}
