package court.process.db;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where a case rests.
 *
 * @param engineId task id, or id of the event subscription
 * @param executionId execution to which a message is delivered; null for a task
 * @param message name of the message waited for; null for a task
 * @param about the deed that started the way; null where a called model rests
 */
public record Wait(
        String engineId,
        String element,
        String definitionId,
        String instanceId,
        @Nullable String executionId,
        @Nullable String message,
        @Nullable UUID about) {}
