package court.bpmn;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words in which models speak: the standing of a case, the roles of the court,
 * the steps of the application and the deeds that happen to a case. */
public record Vocabulary(
        Map<String, Variable> standing, Map<String, Term> roles, Map<String, Term> steps, Map<String, Term> deeds) {

    /** A standing variable and its words, in the order in which they are listed. */
    public record Variable(Term name, LinkedHashMap<String, Term> words) {}

    public static Vocabulary shipped() {
        return new Vocabulary(
                Yaml.read(
                        Shipped.bytes("templates/standing.yaml"),
                        new TypeReference<LinkedHashMap<String, Variable>>() {}),
                terms("roles"),
                terms("steps"),
                terms("deeds"));
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
