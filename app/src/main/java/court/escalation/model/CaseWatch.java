package court.escalation.model;

import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.casefile.model.Story;
import court.facts.ClockKind;
import court.facts.DutyRole;
import court.facts.Light;
import court.facts.escalation.ClockLight;
import court.kernel.DeedId;
import court.timelimit.db.ClockRow;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case on the day on which its clocks are looked at.
 *
 * @param enteredOn the day on which each deed was entered
 * @param court code of the court, null where none is known
 */
public record CaseWatch(
        Story story,
        Map<DeedId, LocalDate> enteredOn,
        @Nullable LocalDate acceptedOn,
        @Nullable String court,
        LocalDate today) {

    /** What the ladder asks of a clock. */
    public ClockLight facts(ClockRow clock) {
        ClockKind kind = ClockKind.valueOf(clock.kind());
        boolean trial = kind == ClockKind.TRIAL;
        Optional<Deed> pending = trial ? pendingApplication() : Optional.empty();
        List<Pause> pauses = trial ? Pause.of(story) : List.of();
        return new ClockLight(
                kind,
                Light.valueOf(clock.light()),
                DutyRole.valueOf(clock.duty()),
                clock.leftDays() == null ? 0 : Math.max(0, -clock.leftDays()),
                trial ? pendingMonths() : 0,
                trial && pending.isEmpty() && passed(clock.applyBy(), today),
                pending.filter(deed -> passed(clock.applyBy(), deed.day())).isPresent(),
                pending.isPresent() && passed(clock.decideBy(), today),
                clock.deductedDays() == null ? 0 : clock.deductedDays(),
                pauses.stream().filter(Pause::open).mapToInt(this::idle).max().orElse(0),
                pauses.stream().anyMatch(pause -> enteredAfterExpiry(pause, clock)),
                overlapping(pauses),
                court);
    }

    /** The next day on which the answer can change although no light does; null for a clock that only has its light. */
    public @Nullable LocalDate lookAgain(ClockRow clock) {
        if (!clock.kind().equals(ClockKind.TRIAL.name()) || acceptedOn == null) {
            return null;
        }
        LocalDate nextMonth = acceptedOn.plusMonths(pendingMonths()).plusDays(1);
        return Stream.of(clock.applyBy(), clock.decideBy())
                .flatMap(Stream::ofNullable)
                .map(day -> day.plusDays(1))
                .filter(day -> day.isAfter(today))
                .reduce(nextMonth.isAfter(today) ? nextMonth : today.plusDays(1), (a, b) -> a.isBefore(b) ? a : b);
    }

    /** How often the limit has been set anew; each time the ladder begins from its first step. */
    public int round(ClockRow clock) {
        if (!clock.kind().equals(ClockKind.TRIAL.name())) {
            return 0;
        }
        return Math.toIntExact(story.deeds().stream()
                .filter(deed -> deed.kind() == DeedKind.CONVERTED
                        || deed.kind() == DeedKind.EXTENSION_DECIDED && deed.says("decision", "GRANTED"))
                .count());
    }

    private static boolean passed(@Nullable LocalDate mark, LocalDate day) {
        return mark != null && day.isAfter(mark);
    }

    /** Months begun since acceptance, nothing deducted: a case of twelve months and a day is in its thirteenth. */
    private int pendingMonths() {
        if (acceptedOn == null || !today.isAfter(acceptedOn)) {
            return 0;
        }
        Period since = acceptedOn.until(today);
        return Math.toIntExact(since.toTotalMonths()) + (since.getDays() > 0 ? 1 : 0);
    }

    private Optional<Deed> pendingApplication() {
        return story.deeds().stream()
                .filter(deed -> deed.kind() == DeedKind.EXTENSION_APPLIED && !decided(deed))
                .reduce((earlier, later) -> later);
    }

    private boolean decided(Deed application) {
        return story.deeds().stream()
                .anyMatch(d -> d.kind() == DeedKind.EXTENSION_DECIDED
                        && (d.about() == null || application.id().equals(d.about())));
    }

    /** Days of an open pause in which nothing was done in the case. */
    private int idle(Pause pause) {
        LocalDate last = story.deeds().get(story.deeds().size() - 1).day();
        LocalDate since = last.isAfter(pause.from()) ? last : pause.from();
        return Math.toIntExact(Math.max(0, today.toEpochDay() - since.toEpochDay()));
    }

    /** A pause that was entered when the limit, had it not been for the pause, was over. */
    private boolean enteredAfterExpiry(Pause pause, ClockRow clock) {
        LocalDate entered = enteredOn.getOrDefault(pause.deed().id(), pause.from());
        LocalDate due = clock.due();
        return due != null && entered.isAfter(due.minusDays(pause.days(today)));
    }

    private static boolean overlapping(List<Pause> pauses) {
        return pauses.stream().anyMatch(one -> pauses.stream().anyMatch(other -> one != other && one.overlaps(other)));
    }
}
