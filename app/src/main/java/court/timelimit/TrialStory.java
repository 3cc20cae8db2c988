package court.timelimit;

import court.facts.Procedure;
import court.facts.timelimit.DeductionGround;
import court.facts.timelimit.TrialClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the trial limit of a case.
 *
 * @param facts what the rules are asked: the procedure in force, the law day, the pilot …
 * @param startDeed the deed of acceptance
 * @param resets how often the limit has been set anew, by a conversion or an extension
 * @param ended the deed that ended the trial; null while it goes on
 */
public record TrialStory(
        TrialClock facts,
        UUID startDeed,
        LocalDate trigger,
        List<Pause> pauses,
        List<Extension> extensions,
        List<Conversion> conversions,
        List<Application> applications,
        int resets,
        @Nullable End ended) {

    /**
     * Time claimed as not counting.
     *
     * @param until null while it goes on
     * @param endDeed the deed that ended it; null while it goes on, or when its end was fixed from the start
     * @param document ruling, mandate or notice that it rests on; empty where none was given
     * @param enteredOn the day on which it was entered
     */
    public record Pause(
            UUID deed,
            DeductionGround ground,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID endDeed,
            String document,
            boolean agreed,
            LocalDate enteredOn) {}

    /** An extension that was granted; {@code period} only where the law leaves the length open. */
    public record Extension(
            UUID deed,
            int order,
            LocalDate grantedOn,
            @Nullable String period,
            boolean agreed,
            String applicant,
            String approver) {}

    /** An application for an extension that nobody has decided on yet. */
    public record Application(UUID deed, LocalDate day) {}

    /** A change of procedure. */
    public record Conversion(UUID deed, LocalDate day, Procedure to) {}

    /** The end of the trial: pronouncement, or service of the paper on the last party. */
    public record End(UUID deed, LocalDate day) {}
}
