package court.casefile;

import court.casefile.CaseTelling.Told;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.casefile.model.Outcome;
import court.casefile.model.Party;
import court.casefile.model.Story;
import court.facts.Procedure;
import court.facts.timelimit.DeductionGround;
import court.facts.timelimit.Occurrence;
import court.facts.timelimit.PaperKind;
import court.facts.timelimit.TrialClock;
import court.timelimit.CaseClocks;
import court.timelimit.TrialStory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the clocks what they need to know of a case. */
@Component
class ClockFacts {
    private static final Set<DeedKind> SERVICES =
            Set.of(DeedKind.COMPLAINT_SERVED, DeedKind.ANSWER_SERVED, DeedKind.JUDGMENT_SERVED);

    private final CaseProfiles profiles;

    ClockFacts(CaseProfiles profiles) {
        this.profiles = profiles;
    }

    CaseClocks of(Told told) {
        return new CaseClocks(
                told.row().id(),
                told.row().courtId(),
                profiles.of(told),
                told.story().deeds().stream()
                        .filter(deed -> deed.kind() != DeedKind.NOTE)
                        .filter(deed -> !servedBefore(deed, told.story()))
                        .map(deed -> occurrence(deed, told))
                        .toList(),
                Map.of(
                        DeedKind.COMPLAINT_SERVED.code(), ids(told, true),
                        DeedKind.JUDGMENT_SERVED.code(), ids(told, false)),
                lastDay(told.story()),
                !told.row().source().equals("DESK"),
                Custody.since(told),
                told.story().first(DeedKind.ACCEPTED).map(d -> trial(d, told)).orElse(null));
    }

    private static @Nullable LocalDate lastDay(Story story) {
        List<Deed> deeds = story.deeds();
        return deeds.isEmpty() ? null : deeds.get(deeds.size() - 1).day();
    }

    /** A party's period runs from its first service; a paper that is served on it once more starts nothing anew. */
    private static boolean servedBefore(Deed deed, Story story) {
        return SERVICES.contains(deed.kind())
                && deed.party() != null
                && story.of(deed.kind())
                        .filter(other -> deed.party().equals(other.party()))
                        .findFirst()
                        .filter(first -> !first.equals(deed))
                        .isPresent();
    }

    private static List<UUID> ids(Told told, boolean respondentsOnly) {
        return told.profile().parties().stream()
                .filter(party -> !respondentsOnly || party.respondent())
                .map(party -> party.id().value())
                .toList();
    }

    private static Occurrence occurrence(Deed deed, Told told) {
        return new Occurrence(
                deed.id().toString(),
                deed.kind().code(),
                deed.day(),
                deed.party() == null ? null : deed.party().toString(),
                deed.word("hearingDay").map(LocalDate::parse).orElse(null),
                deed.word("outcome").orElse(null),
                paper(deed, told),
                deed.says("manner", "IN_COURT"),
                abroad(deed, told),
                deed.says("appeal"),
                deed.word("agreedDays").map(Integer::parseInt).orElse(0),
                deed.word("until").map(LocalDate::parse).orElse(null));
    }

    private static @Nullable PaperKind paper(Deed deed, Told told) {
        if (deed.kind() != DeedKind.JUDGMENT_SERVED && deed.kind() != DeedKind.PRONOUNCED) {
            return null;
        }
        Outcome outcome = told.standing().outcome();
        return switch (outcome) {
            case MEDIATION -> PaperKind.MEDIATION;
            case JUDGMENT, NONE -> PaperKind.JUDGMENT;
            case DISMISSAL -> PaperKind.RULING;
            default -> PaperKind.FINAL_RULING;
        };
    }

    private static boolean abroad(Deed deed, Told told) {
        return told.profile().parties().stream()
                .filter(party -> party.id().equals(deed.party()))
                .anyMatch(Party::abroad);
    }

    private static TrialStory trial(Deed accepted, Told told) {
        TrialClock facts = new TrialClock(
                told.profile().caseClass(),
                told.standing().procedure(),
                accepted.day(),
                told.profile().foreign(),
                told.profile().pilotCourt(),
                told.profile().detained(),
                null,
                false,
                false,
                false,
                false);
        return new TrialStory(
                facts,
                accepted.id().value(),
                accepted.day(),
                pauses(told),
                extensions(told),
                conversions(told.story()),
                applications(told.story()),
                resets(told.story()),
                end(told).map(d -> new TrialStory.End(d.id().value(), d.day())).orElse(null));
    }

    private static List<TrialStory.Pause> pauses(Told told) {
        List<TrialStory.Pause> pauses = new ArrayList<>();
        Story story = told.story();
        for (Deed deed : story.deeds()) {
            if (deed.kind() == DeedKind.DEDUCTION_STARTED) {
                Deed end = ended(deed, story);
                pauses.add(
                        pause(deed, DeductionGround.valueOf(deed.word("ground").orElse("LOCAL")), end, told));
            }
        }
        pauses.addAll(suspensions(told));
        return pauses;
    }

    private static @Nullable Deed ended(Deed started, Story story) {
        return story.deeds().stream()
                .filter(d ->
                        d.kind() == DeedKind.DEDUCTION_ENDED && started.id().equals(d.about()))
                .findFirst()
                .orElse(null);
    }

    private static List<TrialStory.Pause> suspensions(Told told) {
        return told.story().deeds().stream()
                .filter(deed -> deed.kind() == DeedKind.SUSPENDED)
                .map(deed -> pause(
                        deed,
                        DeductionGround.SUSPEND,
                        told.story().resumptionOf(deed).orElse(null),
                        told))
                .toList();
    }

    private static TrialStory.Pause pause(Deed deed, DeductionGround ground, @Nullable Deed end, Told told) {
        LocalDate fixed = deed.word("until").map(LocalDate::parse).orElse(null);
        return new TrialStory.Pause(
                deed.id().value(),
                ground,
                deed.day(),
                end == null ? fixed : end.day(),
                end == null ? null : end.id().value(),
                deed.word("document").or(() -> deed.word("reason")).orElse(""),
                deed.says("agreed"),
                told.enteredOn().getOrDefault(deed.id(), deed.day()));
    }

    /** Extensions of the procedure in force: what was granted in an earlier procedure is absorbed by the conversion. */
    private static List<TrialStory.Extension> extensions(Told told) {
        LocalDate since = told.story().last(DeedKind.CONVERTED).map(Deed::day).orElse(LocalDate.MIN);
        List<TrialStory.Extension> granted = new ArrayList<>();
        for (Deed deed : told.story().deeds()) {
            if (deed.kind() == DeedKind.EXTENSION_DECIDED
                    && deed.says("decision", "GRANTED")
                    && !deed.day().isBefore(since)) {
                granted.add(new TrialStory.Extension(
                        deed.id().value(),
                        granted.size() + 1,
                        deed.day(),
                        deed.word("period").filter(p -> !p.isBlank()).orElse(null),
                        deed.says("agreed"),
                        deed.word("applicant").orElse(""),
                        deed.word("approver").orElse("")));
            }
        }
        return granted;
    }

    private static List<TrialStory.Conversion> conversions(Story story) {
        return story.deeds().stream()
                .filter(d -> d.kind() == DeedKind.CONVERTED)
                .map(d -> new TrialStory.Conversion(
                        d.id().value(),
                        d.day(),
                        Procedure.valueOf(d.word("procedure").orElse("ORDINARY"))))
                .toList();
    }

    private static List<TrialStory.Application> applications(Story story) {
        return story.deeds().stream()
                .filter(deed -> deed.kind() == DeedKind.EXTENSION_APPLIED && !decided(deed, story))
                .map(deed -> new TrialStory.Application(deed.id().value(), deed.day()))
                .toList();
    }

    private static boolean decided(Deed application, Story story) {
        return story.deeds().stream()
                .anyMatch(d -> d.kind() == DeedKind.EXTENSION_DECIDED
                        && (d.about() == null || application.id().equals(d.about())));
    }

    private static int resets(Story story) {
        return Math.toIntExact(story.deeds().stream()
                .filter(deed -> deed.kind() == DeedKind.CONVERTED
                        || deed.kind() == DeedKind.EXTENSION_DECIDED && deed.says("decision", "GRANTED"))
                .count());
    }

    /**
     * The day on which the trial ends (法释〔2000〕29号第10条): pronouncement of a judgment, the ruling that ends the case, or
     * service of the mediation paper on the last party; a docket that knows only the closing has that.
     */
    private static Optional<Deed> end(Told told) {
        Story story = told.story();
        return switch (told.standing().outcome()) {
            case NONE -> Optional.empty();
            case MEDIATION ->
                "DONE".equals(told.standing().words().get("judgmentService"))
                        ? story.last(DeedKind.JUDGMENT_SERVED)
                        : story.first(DeedKind.CLOSED);
            case JUDGMENT -> story.first(DeedKind.PRONOUNCED).or(() -> story.first(DeedKind.CLOSED));
            default ->
                story.last(DeedKind.WITHDRAWAL_DECIDED, DeedKind.DISMISSED, DeedKind.TRANSFERRED, DeedKind.TERMINATED)
                        .or(told.standing()::ending)
                        .or(() -> story.first(DeedKind.CLOSED));
        };
    }
}
