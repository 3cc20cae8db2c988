package court.timelimit;

import court.facts.timelimit.CaseProfile;
import court.facts.timelimit.Occurrence;
import court.kernel.CaseId;
import court.kernel.CourtId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that clocks need to know of a case.
 *
 * @param occurrences every deed in canonical order
 * @param parties whom a deed of a kind concerns, for clocks that run party by party
 * @param lastDeed the day of the latest deed; null before the first
 * @param fromDocket whether the case came from a docket, which may be older than the law that the rulebooks hold
 * @param custodySince the day since which the accused is held, as far as this court knows; null when nobody is
 * @param trial the story of the trial limit; null before the case is accepted
 */
public record CaseClocks(
        CaseId caseId,
        CourtId court,
        CaseProfile profile,
        List<Occurrence> occurrences,
        Map<String, List<UUID>> parties,
        @Nullable LocalDate lastDeed,
        boolean fromDocket,
        @Nullable LocalDate custodySince,
        @Nullable TrialStory trial) {}
