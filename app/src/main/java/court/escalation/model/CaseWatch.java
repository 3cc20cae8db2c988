package court.escalation.model;

import court.facts.ClockKind;
import court.facts.DutyRole;
import court.facts.Light;
import court.facts.escalation.ClockLight;
import court.facts.escalation.CustodyStanding;
import court.facts.escalation.PendingCase;
import court.timelimit.CaseClocks;
import court.timelimit.TrialStory;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case on the day on which its clocks are looked at. */
public record CaseWatch(CaseClocks known, LocalDate today) {
    public static final String CUSTODY = "escalation.custody";
    private static final String LADDER = "escalation.ladder";
    private static final String LONG_PENDING = "escalation.long-pending";
    public static final Set<String> RULEBOOKS = Set.of(LADDER, LONG_PENDING, CUSTODY);

    /** What the ladder asks of a clock. */
    private ClockLight facts(WatchedClock clock) {
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

    /**
     * Everything that is asked of a clock: the ladder of every one; of the trial limit also how long the case is pending
     * and, while the accused is held, the limit of custody. An accused is held no longer than the instance may last, so
     * both have the same last day (刑诉法98条).
     */
    public List<Question> questions(WatchedClock clock) {
        List<Question> questions = new ArrayList<>();
        questions.add(new Question(LADDER, List.of(facts(clock))));
        if (clock.kind() == ClockKind.TRIAL) {
            questions.add(new Question(LONG_PENDING, List.of(pending())));
            if (inCustody() && clock.due() != null) {
                int left = Math.toIntExact(ChronoUnit.DAYS.between(today, clock.due()));
                questions.add(new Question(
                        CUSTODY,
                        List.of(new CustodyStanding(left, false, known.profile().court()))));
            }
        }
        return questions;
    }

    public boolean inCustody() {
        return known.custodySince() != null;
    }

    private PendingCase pending() {
        return new PendingCase(
                pendingMonths(), months(known.custodySince()), known.profile().court());
    }

    /** The next day on which the answer can change although no light does; null for a clock that only has its light. */
    public @Nullable LocalDate lookAgain(WatchedClock clock) {
        LocalDate accepted = acceptedOn();
        if (clock.kind() != ClockKind.TRIAL || accepted == null) {
            return null;
        }
        if (inCustody()) {
            return today.plusDays(1); // nobody is held a day longer because nobody looked
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

    private int pendingMonths() {
        return months(acceptedOn());
    }

    /** Months begun since a day, nothing deducted: what has lasted twelve months and a day is in its thirteenth. */
    private int months(@Nullable LocalDate from) {
        if (from == null || !today.isAfter(from)) {
            return 0;
        }
        Period since = from.until(today);
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
