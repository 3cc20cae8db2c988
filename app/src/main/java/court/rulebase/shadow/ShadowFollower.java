package court.rulebase.shadow;

import court.rulebase.db.ShadowMapper;
import court.rulebase.db.ShadowRow;
import court.rulebase.node.Running;
import court.rulebase.node.Running.Loaded;
import court.rulebase.release.Builds;
import court.rulebase.release.FileStore;
import court.rules.Compilation;
import court.rules.Rulebook;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings this node to what the database says: which drafts run beside the release in force. */
@Component
class ShadowFollower {
    private final ShadowMapper mapper;
    private final ShadowWitness witness;
    private final Running running;
    private final Builds builds;
    private final FileStore files;
    private final Clock clock;

    ShadowFollower(
            ShadowMapper mapper, ShadowWitness witness, Running running, Builds builds, FileStore files, Clock clock) {
        this.mapper = mapper;
        this.witness = witness;
        this.running = running;
        this.builds = builds;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${court.rulebase.shadow-every:2s}")
    synchronized void follow() {
        Loaded loaded = running.loaded().orElse(null);
        if (loaded == null) {
            return;
        }
        mapper.endOver(clock.instant());
        List<Cast> casts = new ArrayList<>();
        mapper.running().forEach(row -> cast(row, loaded).ifPresent(casts::add));
        if (!casts.equals(witness.casts())) {
            witness.follow(casts);
        }
    }

    private Optional<Cast> cast(ShadowRow row, Loaded loaded) {
        Optional<Cast> known = witness.casts().stream()
                .filter(cast -> cast.shadow().equals(row.id()) && cast.against().equals(loaded.id()))
                .findFirst();
        return known.isPresent() ? known : built(row, loaded);
    }

    private Optional<Cast> built(ShadowRow row, Loaded loaded) {
        if (builds.load(files.load(row.releaseId())) instanceof Compilation.Passed passed) {
            Map<String, Rulebook> changed = passed.release().rulebooks().values().stream()
                    .filter(book -> changes(book, loaded))
                    .collect(Collectors.toMap(Rulebook::name, book -> book));
            return Optional.of(new Cast(row.id(), row.releaseId(), loaded.id(), changed));
        }
        mapper.end(row.id(), Ending.FAILED.name(), null, clock.instant());
        return Optional.empty();
    }

    private static boolean changes(Rulebook book, Loaded loaded) {
        return loaded.release()
                .rulebook(book.name())
                .filter(live -> live.sha256().equals(book.sha256()))
                .isEmpty();
    }
}
