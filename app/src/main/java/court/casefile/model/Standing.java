package court.casefile.model;

import static court.casefile.model.DeedKind.*;

import court.bpmn.DeclaredWords;
import court.bpmn.Vocabulary;
import court.facts.Bench;
import court.facts.Procedure;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The standing of a case: what its deeds say, in the small words that models wait for (processes/templates/standing.yaml).
 * A pure function of profile and deeds; it never depends on the order in which deeds were entered.
 */
public final class Standing {
    /** Word of a draft: whether the court's rules asked for its review, {@link #REQUIRED} or {@link #NOT_REQUIRED}. */
    public static final String REVIEW = "review";

    public static final String REQUIRED = "REQUIRED";
    public static final String NOT_REQUIRED = "NOT_REQUIRED";

    private static final Map<DeedKind, Outcome> ENDINGS = Map.of(
            MEDIATED, Outcome.MEDIATION,
            DISMISSED, Outcome.DISMISSAL,
            TRANSFERRED, Outcome.TRANSFER,
            TERMINATED, Outcome.TERMINATION);

    private static final DeclaredWords DECLARED = new DeclaredWords(Vocabulary.shipped());

    private static final Set<Outcome> ENDED_BEFORE_JUDGMENT = EnumSet.of(
            Outcome.MEDIATION,
            Outcome.WITHDRAWAL,
            Outcome.DEEMED_WITHDRAWAL,
            Outcome.DISMISSAL,
            Outcome.TRANSFER,
            Outcome.TERMINATION);

    private final Profile profile;
    private final Story story;
    private final PartyDeeds parties;
    private final Map<String, String> declared;

    public Standing(Profile profile, Story story) {
        this.profile = profile;
        this.story = story;
        this.parties = new PartyDeeds(profile, story);
        this.declared = DECLARED.after(story.deeds());
    }

    /** Every variable with its word. */
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>(declared);
        words.put("line", line().name());
        words.put("filing", filing());
        words.put("procedure", procedure().name());
        words.put("bench", bench().name());
        words.put("assignment", done(assigned()));
        words.put("service", done(parties.served(COMPLAINT_SERVED, profile.respondents())));
        words.put("answer", done(parties.answered()));
        words.put("hearing", hearing());
        words.put("deliberation", done(deliberated()));
        words.put("draft", done(drafted()));
        words.put("review", review());
        words.put("signature", done(signed()));
        words.put("pronouncement", done(story.has(PRONOUNCED)));
        words.put("judgmentService", done(parties.served(JUDGMENT_SERVED, profile.parties())));
        words.put("outcome", ofTrial().name());
        words.put("ended", outcome() == Outcome.NONE ? "NO_RESULT" : "HAS_RESULT");
        words.put("closing", story.has(CLOSED) ? "CLOSED" : "OPEN");
        words.put("finality", finality());
        words.put("fileTransfer", fileTransfer());
        words.put("archive", done(story.has(ARCHIVED)));
        words.put("suspension", suspended() ? "YES" : "NO");
        return words;
    }

    /** Which way of a case this one goes. */
    public Line line() {
        return Line.of(profile.caseClass(), profile.procedure());
    }

    /** A granted recusal leaves the case without its judge until it is assigned anew. */
    private boolean assigned() {
        long recused = story.of(RECUSAL_DECIDED)
                .filter(deed -> deed.says("decision", "GRANTED"))
                .count();
        return story.has(ASSIGNED, REASSIGNED) && story.count(REASSIGNED) >= recused;
    }

    private static String done(boolean done) {
        return done ? "DONE" : "PENDING";
    }

    private String filing() {
        if (story.has(ACCEPTED)) {
            return "ACCEPTED";
        }
        if (story.has(DeedKind.REFUSED)) {
            return "REFUSED";
        }
        return story.count(DEFECTS_NOTICED) > story.count(CORRECTED) ? "DEFECTIVE" : "SUBMITTED";
    }

    /** The procedure in force: the last conversion, else what assignment fixed, else the proposal. */
    public Procedure procedure() {
        return story.of(ASSIGNED, CONVERTED)
                .flatMap(deed -> deed.word("procedure").stream())
                .reduce((earlier, later) -> later)
                .map(Procedure::valueOf)
                .orElse(profile.procedure());
    }

    /** Ordinary procedure is heard by a panel unless assignment says otherwise; the other two by a sole judge. */
    public Bench bench() {
        return story.of(ASSIGNED, REASSIGNED, CONVERTED)
                .flatMap(deed -> deed.word("bench").stream())
                .reduce((earlier, later) -> later)
                .map(Bench::valueOf)
                .orElse(procedure() == Procedure.ORDINARY ? Bench.PANEL : Bench.SOLE);
    }

    /** A sitting that is fixed for a later day than the last one held is still to come. */
    private String hearing() {
        Optional<Deed> held = story.last(HEARING_HELD);
        boolean toCome = story.of(HEARING_SCHEDULED)
                .anyMatch(deed ->
                        held.isEmpty() || sitting(deed).isAfter(held.get().day()));
        if (toCome) {
            return "SCHEDULED";
        }
        return held.map(deed -> deed.says("outcome", "ADJOURNED") ? "ADJOURNED" : "CONCLUDED")
                .orElse("NONE");
    }

    private static LocalDate sitting(Deed scheduled) {
        return scheduled.word("hearingDay").map(LocalDate::parse).orElse(scheduled.day());
    }

    /** A proposal to deliberate again, or a sitting that is not over, leaves the deliberation open. */
    private boolean deliberated() {
        return story.count(DELIBERATED) > redeliberations()
                && !Set.of("SCHEDULED", "ADJOURNED").contains(hearing())
                && story.lastIsNotBefore(DELIBERATED, HEARING_HELD);
    }

    private long redeliberations() {
        return story.of(REVIEWED)
                .filter(deed -> deed.says("opinion", "REDELIBERATE"))
                .count();
    }

    private boolean drafted() {
        return deliberated() && story.count(DRAFTED) > redeliberations() && story.lastIsNotBefore(DRAFTED, DELIBERATED);
    }

    /** Deliberation began anew because a review asked for it. */
    public boolean deliberatedAgain() {
        return redeliberations() > 0;
    }

    /** Whether the draft must be reviewed (阅核): as the rules said when it was made, else as the filing says. */
    public boolean reviewRequired() {
        return story.last(DRAFTED)
                .flatMap(draft -> draft.word(REVIEW))
                .map(REQUIRED::equals)
                .orElse(profile.reviewRequired());
    }

    private String review() {
        if (!reviewRequired()) {
            return NOT_REQUIRED;
        }
        if (redeliberations() > 0 && story.count(DELIBERATED) <= redeliberations()) {
            return "REDELIBERATE";
        }
        boolean agreed =
                drafted() && story.count(REVIEWED) > redeliberations() && story.lastIsNotBefore(REVIEWED, DRAFTED);
        return agreed ? "AGREED" : "PENDING";
    }

    private boolean signed() {
        return drafted() && story.has(SIGNED) && story.lastIsNotBefore(SIGNED, DRAFTED);
    }

    /** How the case ended; a judgment counts from its pronouncement, other lines say it in their own deeds. */
    public Outcome outcome() {
        Outcome said = Outcome.valueOf(declared.getOrDefault("result", Outcome.NONE.name()));
        return said != Outcome.NONE ? said : ofTrial();
    }

    /** The deed that ended a case which did not end by a trial's own deeds. */
    public Optional<Deed> ending() {
        return story.last(DECLARED.kinds("result").stream().map(DeedKind::of).toArray(DeedKind[]::new));
    }

    private Outcome ofTrial() {
        return story.last(MEDIATED, WITHDRAWAL_DECIDED, DISMISSED, TRANSFERRED, TERMINATED, PRONOUNCED)
                .map(this::outcomeOf)
                .orElseGet(this::outcomeOfClosing);
    }

    private Outcome outcomeOf(Deed deed) {
        return deed.kind() == WITHDRAWAL_DECIDED
                ? withdrawal(deed)
                : Objects.requireNonNull(ENDINGS.getOrDefault(deed.kind(), Outcome.JUDGMENT));
    }

    private static Outcome withdrawal(Deed decision) {
        if (!decision.says("decision", "GRANTED")) {
            return Outcome.NONE;
        }
        return decision.says("deemed") ? Outcome.DEEMED_WITHDRAWAL : Outcome.WITHDRAWAL;
    }

    private Outcome outcomeOfClosing() {
        return story.first(CLOSED)
                .flatMap(deed -> deed.word("manner"))
                .map(ClosingManner::valueOf)
                .map(ClosingManner::outcome)
                .orElse(Outcome.NONE);
    }

    /** Small claims, mediation and withdrawal are final at once: no appeal lies (CPL art. 165, 100). */
    private String finality() {
        boolean open = line().firstInstance() && outcome().appealable() && procedure() != Procedure.SMALL_CLAIMS;
        if (open && story.has(APPEALED)) {
            return "APPEALED";
        }
        if (story.has(TOOK_EFFECT)) {
            return "EFFECTIVE";
        }
        return story.has(CLOSED) && !open ? "EFFECTIVE" : "PENDING";
    }

    private String fileTransfer() {
        if (!"APPEALED".equals(finality())) {
            return "NOT_NEEDED";
        }
        return done(story.has(FILE_SENT_UP));
    }

    /** Suspended and not resumed since. */
    public boolean suspended() {
        return story.count(SUSPENDED) > story.count(RESUMED);
    }

    /** Whether the case has left the trial without a judgment. */
    public boolean endedBeforeJudgment() {
        return ENDED_BEFORE_JUDGMENT.contains(outcome());
    }

    public Stage stage() {
        if (story.has(ARCHIVED)) {
            return Stage.ARCHIVED;
        }
        if (story.has(CLOSED)) {
            return switch (finality()) {
                case "APPEALED" -> Stage.APPEALED;
                case "EFFECTIVE" -> Stage.EFFECTIVE;
                default -> Stage.CLOSED;
            };
        }
        return switch (filing()) {
            case "ACCEPTED" -> trialStage();
            case "REFUSED" -> Stage.REFUSED;
            case "DEFECTIVE" -> Stage.CORRECTING;
            default -> Stage.SUBMITTED;
        };
    }

    private Stage trialStage() {
        if (story.has(PRONOUNCED) || endedBeforeJudgment()) {
            return Stage.PRONOUNCED;
        }
        if (deliberated()) {
            return Stage.DRAFTING;
        }
        return switch (hearing()) {
            case "CONCLUDED" -> Stage.DELIBERATING;
            case "SCHEDULED", "ADJOURNED" -> Stage.HEARING;
            default -> story.has(ASSIGNED, REASSIGNED) ? Stage.PREPARING : Stage.ASSIGNING;
        };
    }
}
