package court.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plays a way on the real engine, with everything that the model calls. */
final class WayPlay {

    private static final Set<ElementKind> UNTOLD =
            Set.of(ElementKind.EXCLUSIVE_GATEWAY, ElementKind.PARALLEL_GATEWAY, ElementKind.START);

    private final Way way;
    private final ModelOutline outline;
    private final EngineCase engineCase = new EngineCase();
    private final Map<String, String> standing = new HashMap<>();
    private final List<List<String>> entered = new ArrayList<>();
    private String instance = "";
    private int heard;

    /**
     * What came of it.
     *
     * @param entered what the model entered at each step
     * @param paths the paths that its tokens walked
     */
    record Played(Way way, List<List<String>> entered, Set<List<String>> paths) {}

    private WayPlay(Way way) {
        this.way = way;
        this.outline = Shelf.outline(way.model());
        Shelf.VOCABULARY
                .variables()
                .forEach(variable ->
                        standing.put(variable, Shelf.VOCABULARY.words(variable).get(0)));
    }

    static Played of(Way way) {
        WayPlay play = new WayPlay(way);
        way.steps().forEach(play::step);
        return new Played(way, play.entered, CourtEngine.PASSED.walked(play.instance));
    }

    private void step(Way.Step step) {
        standing.putAll(step.words());
        if (instance.isEmpty()) {
            instance = engineCase.start(way.model(), standing);
        }
        engineCase.settle(any -> standing);
        List<String> all = CourtEngine.PASSED.entered(instance);
        entered.add(all.subList(heard, all.size()).stream().filter(this::told).toList());
        heard = all.size();
    }

    private boolean told(String element) {
        return !UNTOLD.contains(outline.element(element).orElseThrow().kind());
    }
}
