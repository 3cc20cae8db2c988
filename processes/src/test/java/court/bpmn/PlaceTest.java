package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a process stands follows from the standing alone, by whatever way the standing came about. */
class PlaceTest {

    /** Once these have left their first word they keep the new one: nobody unpronounces a judgment. */
    private static final Set<String> LASTING = Set.of(
            "assignment",
            "closing",
            "archive",
            "pronouncement",
            "service",
            "answer",
            "judgmentService",
            "outcome",
            "ended",
            "decision");

    /** What a case is from the day it was filed. */
    private static final Set<String> GIVEN = Set.of("line");

    static List<String> models() {
        return Shelf.MODELS.stream().map(ModelFile::processId).toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_process_stands_where_its_facts_are_however_they_came(String model) {
        ModelWalk walk = new ModelWalk(Shelf.outline(model), PlaceTest::over);
        List<Map<String, String>> standings = standings(variables(model, walk));
        Map<Map<String, String>, SortedSet<String>> fresh = new LinkedHashMap<>();
        standings.forEach(standing -> fresh.put(standing, walk.start(standing).places()));
        Map<SortedSet<String>, Set<Map<String, String>>> kept = new HashMap<>();
        fresh.forEach((standing, place) ->
                kept.computeIfAbsent(place, any -> new HashSet<>()).add(lasting(standing)));
        kept.forEach((place, ways) -> {
            for (Map<String, String> standing : standings) {
                boolean possible = !place.isEmpty()
                        && ways.stream().anyMatch(way -> standing.entrySet().containsAll(way.entrySet()));
                if (possible && !walk.settle(place, standing).places().equals(fresh.get(standing))) {
                    assertThat(walk.settle(place, standing).places())
                            .as("from %s to %s", place, standing)
                            .isEqualTo(fresh.get(standing));
                }
            }
        });
        assertThat(kept).isNotEmpty();
    }

    /** A called model is over once what it gives back is done. */
    private static boolean over(ModelElement call, Map<String, String> standing) {
        return !call.gives().isEmpty()
                && call.gives().stream().allMatch(variable -> "DONE".equals(standing.get(variable)));
    }

    private static List<String> variables(String model, ModelWalk walk) {
        Set<String> names = new TreeSet<>(walk.variables());
        Shelf.outline(model).elements().forEach(element -> names.addAll(element.gives()));
        return List.copyOf(names);
    }

    private static Map<String, String> lasting(Map<String, String> standing) {
        Map<String, String> lasting = new HashMap<>(standing);
        lasting.entrySet()
                .removeIf(entry -> !GIVEN.contains(entry.getKey()) && !lasts(entry.getKey(), entry.getValue()));
        return lasting;
    }

    private static boolean lasts(String variable, String word) {
        return LASTING.contains(variable)
                && !word.equals(Shelf.VOCABULARY.words(variable).get(0));
    }

    private static List<Map<String, String>> standings(List<String> variables) {
        List<Map<String, String>> all = new ArrayList<>();
        all.add(Map.of());
        for (String variable : variables) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> standing : all) {
                for (String word : Shelf.VOCABULARY.words(variable)) {
                    Map<String, String> next = new HashMap<>(standing);
                    next.put(variable, word);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }
}
