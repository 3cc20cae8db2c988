package court.bpmn;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words in which models speak: the standing of a case, the roles of the court,
 * the steps of the application and the deeds that happen to a case. */
public record Vocabulary(
        Map<String, Variable> standing, Map<String, Term> roles, Map<String, Term> steps, Map<String, Deed> deeds) {

    /** A standing variable and its words, in the order in which they are listed. */
    public record Variable(Term name, LinkedHashMap<String, Word> words) {

        /** Whether the words say themselves by which deeds they come to hold. */
        public boolean declared() {
            return words.values().stream().anyMatch(word -> !word.after().isEmpty());
        }
    }

    /**
     * A word of a standing variable.
     *
     * @param after deeds after which it holds, each alone or with one of its words: {@code enforcement.concluded manner=PAID};
     *     of all that a variable names the last one decides, and before the first the variable has its first word
     */
    public record Word(String zh, String en, List<String> after) {
        public Word {
            after = after == null ? List.of() : List.copyOf(after);
        }

        public Term term() {
            return new Term(zh, en);
        }
    }

    /**
     * A kind of deed.
     *
     * @param answers the application that it decides, if it decides one
     * @param as the decision that it always is; null where its own word {@code decision} says so
     */
    public record Deed(
            String zh,
            String en,
            @Nullable String answers,
            @Nullable String as) {
        public Term term() {
            return new Term(zh, en);
        }
    }

    public static Vocabulary shipped() {
        return new Vocabulary(
                Yaml.read(
                        Shipped.bytes("templates/standing.yaml"),
                        new TypeReference<LinkedHashMap<String, Variable>>() {}),
                terms("roles"),
                terms("steps"),
                Yaml.read(Shipped.bytes("templates/deeds.yaml"), new TypeReference<LinkedHashMap<String, Deed>>() {}));
    }

    private static Map<String, Term> terms(String list) {
        return Yaml.read(
                Shipped.bytes("templates/" + list + ".yaml"), new TypeReference<LinkedHashMap<String, Term>>() {});
    }

    public boolean knows(String variable) {
        return standing.containsKey(variable);
    }

    public boolean knows(String variable, String word) {
        return words(variable).contains(word);
    }

    public List<String> words(String variable) {
        Variable known = standing.get(variable);
        return known == null ? List.of() : List.copyOf(known.words().keySet());
    }

    public Set<String> variables() {
        return standing.keySet();
    }
}
