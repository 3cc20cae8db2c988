package court.rulebase.node;

import court.rules.CompiledRelease;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one reference to the release that this application answers with; a swap is seen by the next call, whole. */
@Component
public class Running {
    /** A release built and ready. */
    public record Loaded(UUID id, CompiledRelease release) {}

    /** A release that could not be built here. */
    public record Failure(UUID id, String message) {}

    private volatile @Nullable Loaded loaded;
    private volatile @Nullable Failure failure;

    Running() {}

    public Optional<Loaded> loaded() {
        return Optional.ofNullable(loaded);
    }

    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    public boolean runs(UUID id) {
        Loaded current = loaded;
        return current != null && current.id().equals(id);
    }

    void swap(Loaded next) {
        loaded = next;
        failure = null;
    }

    void failed(Failure why) {
        failure = why;
    }

    void recovered() {
        failure = null;
    }
}
