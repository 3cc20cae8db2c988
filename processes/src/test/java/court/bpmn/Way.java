package court.bpmn;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way through a model, written by hand in {@code ways/<model>.yaml}: under which standing the model goes where. Each step reads
 * {@code closing=CLOSED archive=DONE -> do-tell end-closed}: words that come to hold, and every activity, event and end that the model
 * then enters, in order.
 */
record Way(String model, String name, List<Step> steps) {

    /** One change of the standing and what the model enters by it. */
    record Step(Map<String, String> words, List<String> enters) {

        static Step parse(String text) {
            String[] sides = text.split("->", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException(text);
            }
            Map<String, String> words = new HashMap<>();
            for (String word : parts(sides[0])) {
                String[] pair = word.split("=", -1);
                if (pair.length != 2
                        || !Shelf.VOCABULARY.knows(pair[0], pair[1])
                        || words.put(pair[0], pair[1]) != null) {
                    throw new IllegalArgumentException(text + ": " + word);
                }
            }
            return new Step(words, parts(sides[1]));
        }

        private static List<String> parts(String text) {
            return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
        }
    }

    /** The ways of one model. */
    static List<Way> of(String model) {
        List<Way> ways = new ArrayList<>();
        Yaml.read(Shelf.test("ways/" + model + ".yaml"), new TypeReference<LinkedHashMap<String, List<String>>>() {})
                .forEach((name, steps) -> ways.add(
                        new Way(model, name, steps.stream().map(Step::parse).toList())));
        return ways;
    }
}
