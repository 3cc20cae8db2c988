package court.escalation;

import court.casefile.events.DeedsRecorded;
import court.casefile.model.DeedKind;
import court.escalation.db.EscalationMapper;
import court.facts.ClockKind;
import court.kernel.CaseId;
import court.timelimit.Clocks;
import court.timelimit.db.ClockRow;
import court.timelimit.events.ClockChange;
import court.timelimit.events.ClocksChanged;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees when the ladder has to be asked: a light changed, an application came in, or a day has come that was waited for. */
@Component
class Watcher {
    private static final int BATCH = 200;
    private static final Set<String> TELLING = Stream.of(
                    DeedKind.EXTENSION_APPLIED,
                    DeedKind.DEDUCTION_STARTED,
                    DeedKind.DEDUCTION_ENDED,
                    DeedKind.SUSPENDED,
                    DeedKind.RESUMED)
            .map(DeedKind::code)
            .collect(Collectors.toUnmodifiableSet());

    private final Ladder ladder;
    private final EscalationMapper mapper;
    private final Clocks clocks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Watcher(Ladder ladder, EscalationMapper mapper, Clocks clocks, TransactionTemplate transaction, Clock clock) {
        this.ladder = ladder;
        this.mapper = mapper;
        this.clocks = clocks;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void follow(ClocksChanged changed) {
        changed.changes().stream()
                .collect(Collectors.groupingBy(
                        ClockChange::caseId, Collectors.mapping(ClockChange::clockId, Collectors.toSet())))
                .forEach(ladder::look);
    }

    @EventListener
    void follow(DeedsRecorded recorded) {
        if (recorded.kinds().stream().anyMatch(TELLING::contains)) {
            ladder.look(recorded.caseId(), trials(recorded.caseId()));
        }
    }

    private Set<UUID> trials(CaseId caseId) {
        return clocks.ofCase(caseId).stream()
                .filter(c -> c.kind().equals(ClockKind.TRIAL.name()))
                .map(ClockRow::id)
                .collect(Collectors.toSet());
    }

    @Scheduled(fixedDelayString = "${court.escalation.look-every:60s}", initialDelayString = "45s")
    void regularly() {
        lookAtDue();
    }

    /** Asks the ladder about every clock whose day has come. */
    void lookAtDue() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> batch()));
        }
    }

    private boolean batch() {
        LocalDate today = LocalDate.now(clock);
        List<CaseId> due =
                mapper.casesToLookAt(today, BATCH).stream().distinct().toList();
        if (due.isEmpty()) {
            return false;
        }
        due.forEach(id -> ladder.look(id, trials(id)));
        mapper.looked(due, today);
        return true;
    }
}
