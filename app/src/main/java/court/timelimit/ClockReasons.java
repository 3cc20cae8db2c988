package court.timelimit;

import court.facts.ClockKind;
import court.facts.timelimit.ClockStanding;
import court.facts.timelimit.ClockStart;
import court.facts.timelimit.Occurrence;
import court.facts.timelimit.TrialClock;
import court.rulebase.why.Explained;
import court.rulebase.why.Reasons;
import court.timelimit.db.ClockRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Explains a clock: why it runs so long, why it shows its light, why its pauses and extensions count as they do. */
@Service
public class ClockReasons {
    private final Reasons reasons;
    private final TrialLedger ledger;
    private final Clock clock;

    ClockReasons(Reasons reasons, TrialLedger ledger, Clock clock) {
        this.reasons = reasons;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A clock explained under the release that it was last judged by.
     *
     * @param limit null where the rules hold no law as old as the case
     * @param light null where nothing runs any more
     * @param entries pauses and extensions in its ledger
     * @param next what the law says of a further extension; null where none could be asked for
     */
    public record Why(
            @Nullable Explained limit,
            @Nullable Explained light,
            List<EntryWhy> entries,
            @Nullable Explained next) {}

    /** Why an entry counts as it does. */
    public record EntryWhy(UUID deed, Explained why) {}

    /** @param facts of the case as its clocks were last asked about it */
    public Why of(ClockRow row, CaseClocks facts) {
        boolean open = row.open() && row.limitDays() != null;
        TrialStory trial = row.kind().equals(ClockKind.TRIAL.name()) ? facts.trial() : null;
        return new Why(
                row.rule().isEmpty() ? null : limit(row, facts),
                open ? light(row, facts.profile().court()) : null,
                trial == null ? List.of() : entries(row, trial, facts.profile().court()),
                trial == null || !open ? null : next(row, trial, facts.profile().court()));
    }

    private Explained limit(ClockRow row, CaseClocks facts) {
        TrialStory trial = facts.trial();
        if (trial != null && row.kind().equals(ClockKind.TRIAL.name())) {
            List<TrialClock> asked = List.of(trial.facts());
            return reasons.of(row.releaseId(), TrialPlanner.LIMITS, asked);
        }
        List<Object> asked = new ArrayList<>(facts.occurrences());
        asked.add(facts.profile());
        List<Object> changeable = new ArrayList<>();
        by(row, facts).ifPresent(changeable::add);
        changeable.add(facts.profile());
        return reasons.of(
                row.releaseId(), ProcedurePlanner.RULEBOOK, asked, changeable, finding -> started(finding, row));
    }

    private static Optional<Occurrence> by(ClockRow row, CaseClocks facts) {
        return facts.occurrences().stream()
                .filter(each -> each.id().equals(row.startDeed().toString()))
                .findFirst();
    }

    private static boolean started(Object finding, ClockRow row) {
        return finding instanceof ClockStart start
                && start.clock().equals(row.clock())
                && start.occurrence().equals(row.startDeed().toString());
    }

    private Explained light(ClockRow row, @Nullable String court) {
        int left = row.leftDays() == null ? 0 : Math.max(-1, row.leftDays());
        int limit = row.limitDays() == null ? 0 : row.limitDays();
        // an added clock is lit like a period of the procedure
        ClockKind kind = row.additional() ? ClockKind.PROCEDURAL : ClockKind.valueOf(row.kind());
        ClockStanding standing =
                new ClockStanding(kind, limit, left, row.status().equals("STOPPED"), court);
        return reasons.of(row.releaseId(), LightScales.RULEBOOK, List.of(standing));
    }

    private List<EntryWhy> entries(ClockRow row, TrialStory trial, @Nullable String court) {
        List<EntryWhy> entries = new ArrayList<>();
        for (TrialStory.Pause pause : trial.pauses()) {
            List<?> asked = List.of(ledger.asked(pause, trial.facts(), court));
            entries.add(new EntryWhy(pause.deed(), reasons.of(row.releaseId(), TrialLedger.DEDUCTIONS, asked)));
        }
        for (TrialStory.Extension granted : trial.extensions()) {
            List<?> asked = List.of(
                    TrialLedger.asked(trial.facts(), granted.order(), granted.grantedOn(), granted.agreed(), court));
            entries.add(new EntryWhy(granted.deed(), reasons.of(row.releaseId(), TrialLedger.EXTENSIONS, asked)));
        }
        return entries;
    }

    private Explained next(ClockRow row, TrialStory trial, @Nullable String court) {
        List<?> asked = List.of(
                TrialLedger.asked(trial.facts(), trial.extensions().size() + 1, LocalDate.now(clock), false, court));
        return reasons.of(row.releaseId(), TrialLedger.EXTENSIONS, asked);
    }
}
