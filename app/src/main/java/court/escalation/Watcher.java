package court.escalation;

import court.casefile.events.DeedsRecorded;
import court.casefile.model.DeedKind;
import court.escalation.db.EscalationMapper;
import court.facts.ClockKind;
import court.kernel.CaseBatches;
import court.kernel.CaseId;
import court.kernel.DailyWork;
import court.process.RunningCases;
import court.timelimit.db.ClockRow;
import court.timelimit.events.ClockChange;
import court.timelimit.events.ClocksChanged;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees when the ladder has to be asked: a light changed, an application came in, or a day has come that was waited for. */
@Component
@Order(2)
class Watcher implements DailyWork {
    private static final int BATCH = 200;
    private static final Set<String> TELLING = Stream.of(
                    DeedKind.EXTENSION_APPLIED,
                    DeedKind.DEDUCTION_STARTED,
                    DeedKind.DEDUCTION_ENDED,
                    DeedKind.SUSPENDED,
                    DeedKind.RESUMED,
                    DeedKind.MEASURE_CHANGED)
            .map(DeedKind::code)
            .collect(Collectors.toUnmodifiableSet());

    private final Ladder ladder;
    private final AdditionalWarnings additional;
    private final EscalationMapper mapper;
    private final RunningCases running;
    private final CaseBatches batches;
    private final Clock clock;

    Watcher(
            Ladder ladder,
            AdditionalWarnings additional,
            EscalationMapper mapper,
            RunningCases running,
            CaseBatches batches,
            Clock clock) {
        this.ladder = ladder;
        this.additional = additional;
        this.mapper = mapper;
        this.running = running;
        this.batches = batches;
        this.clock = clock;
    }

    @EventListener
    void follow(ClocksChanged changed) {
        changed.changes().stream().filter(ClockChange::additional).forEach(additional::warn);
        changed.changes().stream()
                .filter(change -> !change.additional())
                .collect(Collectors.groupingBy(
                        ClockChange::caseId, Collectors.mapping(ClockChange::clockId, Collectors.toSet())))
                .forEach((caseId, ids) -> ladder.look(caseId, clock -> ids.contains(clock.id())));
    }

    @EventListener
    void follow(DeedsRecorded recorded) {
        if (recorded.kinds().stream().anyMatch(TELLING::contains)) {
            ladder.look(recorded.caseId(), Watcher::isTrial);
        }
    }

    private static boolean isTrial(ClockRow clock) {
        return clock.kind().equals(ClockKind.TRIAL.name());
    }

    @Scheduled(fixedDelayString = "${court.escalation.look-every:60s}", initialDelayString = "45s")
    void regularly() {
        work();
    }

    /** Asks the ladder about every clock whose day has come. */
    @Override
    public int work() {
        return batches.workOff(new CaseBatches.Work(this::due, this::ask, this::setAside));
    }

    private List<CaseId> due() {
        return mapper.casesToLookAt(LocalDate.now(clock), BATCH);
    }

    private void ask(List<CaseId> cases) {
        // in one order, as everybody takes more than one case
        cases.stream()
                .sorted(Comparator.comparing(CaseId::value))
                .forEach(id -> running.at(id, moment -> ladder.look(id, Watcher::isTrial)));
        mapper.looked(cases, LocalDate.now(clock));
    }

    private void setAside(CaseId id, RuntimeException why) {
        LocalDate today = LocalDate.now(clock);
        mapper.lookAgain(id, today, today.plusDays(1));
    }
}
