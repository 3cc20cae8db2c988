package court.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A case whose processes follow its deeds on the real engine: after each deed, what the facts have done is completed. */
final class CaseInHand {

    final List<String> passed = new ArrayList<>();

    private final EngineCase engineCase = new EngineCase();
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<String, Integer> starters = new HashMap<>();
    private final String line;
    private final boolean reviewed;
    private int day;

    CaseInHand(boolean reviewed) {
        this("CIVIL_FIRST", reviewed);
    }

    CaseInHand(String line, boolean reviewed) {
        this.line = line;
        this.reviewed = reviewed;
    }

    /** Plays a deed on the next day; {@code kind} may carry its detail after a space. */
    Deed record(String kind) {
        return record(kind, 0);
    }

    Deed record(String kind, int about) {
        day++;
        String[] parts = (kind + " ").split(" ", -1);
        Deed deed = new Deed(day, day, parts[0], parts[1], about);
        record(deed);
        return deed;
    }

    void record(Deed deed) {
        deeds.add(deed);
        start(deed);
        Map<Integer, Map<String, String>> standings = new HashMap<>();
        passed.addAll(engineCase.settle(
                instance -> standings.computeIfAbsent(starters.getOrDefault(instance, 0), this::standing)));
    }

    /** Where the case stands: every open task and awaited message. */
    TreeSet<String> open() {
        TreeSet<String> places = new TreeSet<>();
        engineCase.places().forEach(place -> places.add(place.activity()));
        return places;
    }

    boolean ended() {
        return engineCase.ended();
    }

    List<String> steps() {
        return CourtEngine.STEPS.stream()
                .filter(step -> step.startsWith(engineCase.id + "/"))
                .map(step -> step.substring(engineCase.id.length() + 1))
                .toList();
    }

    private void start(Deed deed) {
        Shelf.outlines().stream()
                .filter(outline ->
                        outline.startedBy().filter(deed.kind()::equals).isPresent())
                .forEach(outline ->
                        starters.put(engineCase.start(outline.processId(), standing(deed.number())), deed.number()));
    }

    private Map<String, String> standing(int starter) {
        return TestStanding.of(line, deeds, starter, reviewed);
    }
}
