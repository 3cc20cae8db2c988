package court.casefile.series;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has a batch begun as soon as its order is committed. */
@Component
class BatchQueue {
    private final ApplicationEventPublisher events;

    BatchQueue(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** A batch waits to be done. */
    record Waiting(UUID batch) {}

    void afterCommit(UUID batch) {
        events.publishEvent(new Waiting(batch));
    }
}
