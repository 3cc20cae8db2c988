package court.rulebase.node;

import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.events.ReleaseActivated;
import court.rulebase.release.FileStore;
import court.rules.RuleFiles;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules, once over all nodes, that a release is in force everywhere; what they do commits with it. */
@Component
class Announcer {
    private final ReleaseMapper mapper;
    private final FileStore files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcer(ReleaseMapper mapper, FileStore files, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void announce(ReleaseRow active) {
        if (active.announcedAt() == null && mapper.announce(active.id(), clock.instant())) {
            events.publishEvent(new ReleaseActivated(active.id(), active.sha256(), changed(active)));
        }
    }

    /** All rulebooks when the release before was itself never told of. */
    private List<String> changed(ReleaseRow active) {
        RuleFiles now = files.load(active.id());
        RuleFiles before = told(active.replacedId());
        TreeSet<String> names = new TreeSet<>(now.rulebooks());
        names.addAll(before.rulebooks());
        return names.stream()
                .filter(name -> !now.rulebook(name)
                        .sha256()
                        .equals(before.rulebook(name).sha256()))
                .toList();
    }

    private RuleFiles told(@Nullable UUID release) {
        ReleaseRow row = release == null ? null : mapper.byId(release);
        return row == null || row.announcedAt() == null ? RuleFiles.of(List.of()) : files.load(row.id());
    }
}
