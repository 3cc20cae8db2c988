package court.bpmn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Of one model, what its ways have walked on the engine.
 *
 * @param paths all there are
 * @param walked those of them that were walked
 */
record PathCoverage(
        ModelOutline outline, List<WayPlay.Played> played, Set<List<String>> paths, Set<List<String>> walked) {

    static PathCoverage of(ModelOutline outline, List<WayPlay.Played> played) {
        Set<List<String>> paths = ModelPaths.of(outline);
        Set<List<String>> walked =
                played.stream().flatMap(play -> play.paths().stream()).collect(Collectors.toSet());
        walked.retainAll(paths);
        return new PathCoverage(outline, played, paths, walked);
    }

    /** Paths that no way has walked. */
    Set<List<String>> missing() {
        Set<List<String>> missing = new HashSet<>(paths);
        missing.removeAll(walked);
        return missing;
    }

    Set<String> elements() {
        return outline.elements().stream().map(ModelElement::id).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> flows() {
        return outline.flows().stream().map(ModelFlow::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many of these parts a walked path has passed. */
    long passed(Set<String> parts) {
        Set<String> passed = ModelPaths.parts(walked);
        return parts.stream().filter(passed::contains).count();
    }
}
