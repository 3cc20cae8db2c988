package court.bpmn;

import java.util.Map;
import java.util.Set;

/**
 * What a model may refer to.
 *
 * @param forms keys of the forms
 * @param models ids of the processes that may be called, each with those that it calls itself
 * @param starters which process a start message already belongs to: the engine lets only one process listen to it
 */
public record CheckContext(
        Vocabulary vocabulary, Set<String> forms, Map<String, Set<String>> models, Map<String, String> starters) {}
