package court.escalation.model;

import court.facts.ClockKind;
import court.facts.DutyRole;
import court.facts.Light;
import court.facts.escalation.ClockLight;
import court.timelimit.CaseClocks;
import court.timelimit.TrialStory;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case on the day on which its clocks are looked at. */
public record CaseWatch(CaseClocks known, LocalDate today) {

    /** What the ladder asks of a clock. */
    public ClockLight facts(WatchedClock clock) {
        boolean trial = clock.kind() == ClockKind.TRIAL;
        Optional<TrialStory.Application> pending = trial ? pendingApplication() : Optional.empty();
        List<Pause> pauses = trial ? story().map(Pause::of).orElse(List.of()) : List.of();
        return new ClockLight(
                clock.kind(),
                Light.valueOf(clock.light()),
                DutyRole.valueOf(clock.duty()),
                clock.daysOverdue(),
                trial ? pendingMonths() : 0,
                trial && pending.isEmpty() && passed(clock.applyBy(), today),
                pending.filter(asked -> passed(clock.applyBy(), asked.day())).isPresent(),
                pending.isPresent() && passed(clock.decideBy(), today),
                clock.deductedDays(),
                pauses.stream().filter(Pause::open).mapToInt(this::idle).max().orElse(0),
                pauses.stream().anyMatch(pause -> enteredAfterExpiry(pause, clock)),
                overlapping(pauses),
                known.profile().court());
    }

    /** The next day on which the answer can change although no light does; null for a clock that only has its light. */
    public @Nullable LocalDate lookAgain(WatchedClock clock) {
        LocalDate accepted = acceptedOn();
        if (clock.kind() != ClockKind.TRIAL || accepted == null) {
            return null;
        }
        LocalDate nextMonth = accepted.plusMonths(pendingMonths()).plusDays(1);
        return Stream.of(clock.applyBy(), clock.decideBy())
                .flatMap(Stream::ofNullable)
                .map(day -> day.plusDays(1))
                .filter(day -> day.isAfter(today))
                .reduce(nextMonth.isAfter(today) ? nextMonth : today.plusDays(1), (a, b) -> a.isBefore(b) ? a : b);
    }

    /** How often the limit has been set anew; each time the ladder begins from its first step. */
    public int round(ClockKind kind) {
        return kind == ClockKind.TRIAL ? story().map(TrialStory::resets).orElse(0) : 0;
    }

    private Optional<TrialStory> story() {
        return Optional.ofNullable(known.trial());
    }

    private @Nullable LocalDate acceptedOn() {
        return story().map(TrialStory::trigger).orElse(null);
    }

    private static boolean passed(@Nullable LocalDate mark, LocalDate day) {
        return mark != null && day.isAfter(mark);
    }

    /** Months begun since acceptance, nothing deducted: a case of twelve months and a day is in its thirteenth. */
    private int pendingMonths() {
        LocalDate accepted = acceptedOn();
        if (accepted == null || !today.isAfter(accepted)) {
            return 0;
        }
        Period since = accepted.until(today);
        return Math.toIntExact(since.toTotalMonths()) + (since.getDays() > 0 ? 1 : 0);
    }

    private Optional<TrialStory.Application> pendingApplication() {
        return story().flatMap(story -> story.applications().stream().reduce((earlier, later) -> later));
    }

    /** Days of an open pause in which nothing was done in the case. */
    private int idle(Pause pause) {
        LocalDate last = known.lastDeed();
        LocalDate since = last != null && last.isAfter(pause.from()) ? last : pause.from();
        return Math.toIntExact(Math.max(0, today.toEpochDay() - since.toEpochDay()));
    }

    /** A pause that was entered when the limit, had it not been for the pause, was over. */
    private boolean enteredAfterExpiry(Pause pause, WatchedClock clock) {
        LocalDate due = clock.due();
        return due != null && pause.enteredOn().isAfter(due.minusDays(pause.days(today)));
    }

    private static boolean overlapping(List<Pause> pauses) {
        return pauses.stream().anyMatch(one -> pauses.stream().anyMatch(other -> one != other && one.overlaps(other)));
    }
}
