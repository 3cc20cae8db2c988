package court.bpmn;

import org.jspecify.annotations.Nullable;

/** A sequence flow; {@code otherwise} marks the exit that is taken when no condition holds. */
public record ModelFlow(
        String id,
        String name,
        String from,
        String to,
        @Nullable String condition,
        boolean otherwise,
        int line) {}
