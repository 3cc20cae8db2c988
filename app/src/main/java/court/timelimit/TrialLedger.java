package court.timelimit;

import court.calendar.CourtCalendar;
import court.calendar.Periods;
import court.facts.LegalPeriod;
import court.facts.MonthRule;
import court.facts.timelimit.Deduction;
import court.facts.timelimit.DeductionGround;
import court.facts.timelimit.DeductionProvision;
import court.facts.timelimit.DeductionRefused;
import court.facts.timelimit.ExtensionProvision;
import court.facts.timelimit.ExtensionRequest;
import court.facts.timelimit.Provision;
import court.facts.timelimit.TrialClock;
import court.rulebase.ReleaseInForce;
import court.rules.Answer;
import court.timelimit.model.EntryKind;
import court.timelimit.model.Excluded;
import court.timelimit.model.PlannedEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger of a trial limit: every pause, extension and conversion, each judged by the rules. */
@Component
class TrialLedger {
    static final String DEDUCTIONS = "timelimit.deductions";
    static final String EXTENSIONS = "timelimit.extensions";
    /** Entry later than this many working days is the same to every rule. */
    private static final int LATEST_ENTRY = 30;

    private final CourtCalendar calendar;

    TrialLedger(CourtCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * What the ledger holds and what counts of it.
     *
     * @param notes what was entered but does not count, and why
     */
    record Book(
            List<PlannedEntry> entries,
            List<Excluded> deductions,
            List<LegalPeriod> extensions,
            @Nullable Integer applyBeforeDays,
            @Nullable Integer decideBeforeDays,
            List<Note> notes) {}

    /** Why an entry counts less than its face: the rule and its reason. */
    record Note(String deed, String rule, String text) {}

    Book book(TrialStory story, Provision provision, ReleaseInForce release, @Nullable String court, LocalDate asOf) {
        List<PlannedEntry> entries = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Excluded> deductions = new ArrayList<>();
        entries.add(PlannedEntry.plain(EntryKind.STARTED, story.startDeed(), story.trigger(), provision.rule()));
        for (TrialStory.Pause pause : story.pauses()) {
            judge(pause, story.facts(), release, court).ifCounted(pause, deductions, notes);
            enter(pause, entries);
        }
        story.conversions()
                .forEach(c -> entries.add(new PlannedEntry(
                        EntryKind.CONVERTED,
                        c.deed(),
                        c.day(),
                        null,
                        null,
                        c.to().name(),
                        null,
                        null,
                        null,
                        provision.rule())));
        List<LegalPeriod> extensions = extensions(story, release, court, entries);
        if (story.ended() != null) {
            entries.add(PlannedEntry.plain(
                    EntryKind.STOPPED, story.ended().deed(), story.ended().day(), provision.rule()));
        }
        Optional<ExtensionProvision> next = ask(story, story.extensions().size() + 1, asOf, false, release, court);
        return new Book(
                entries,
                deductions,
                extensions,
                next.map(ExtensionProvision::applyBeforeDays).orElse(null),
                next.map(ExtensionProvision::decideBeforeDays).orElse(null),
                notes);
    }

    private static void enter(TrialStory.Pause pause, List<PlannedEntry> entries) {
        EntryKind kind = pause.ground() == DeductionGround.SUSPEND ? EntryKind.SUSPENDED : EntryKind.DEDUCTED;
        LocalDate fixedEnd = pause.endDeed() == null ? pause.until() : null;
        entries.add(new PlannedEntry(
                kind,
                pause.deed(),
                pause.from(),
                fixedEnd,
                null,
                pause.ground().name(),
                pause.document(),
                null,
                null,
                null));
        if (pause.endDeed() != null && pause.until() != null) {
            entries.add(PlannedEntry.plain(EntryKind.RESUMED, pause.endDeed(), pause.until(), null));
        }
    }

    /** What the rules say of a pause: allowed with its cap, or refused with its reason. */
    private record Verdict(
            @Nullable DeductionProvision allowed, @Nullable DeductionRefused refused) {
        void ifCounted(TrialStory.Pause pause, List<Excluded> deductions, List<Note> notes) {
            if (refused != null) {
                notes.add(new Note(pause.deed().toString(), refused.rule(), refused.reason()));
            }
            if (allowed == null) {
                return;
            }
            LocalDate from = allowed.offset() == null
                    ? pause.from()
                    : Periods.after(pause.from(), allowed.offset(), MonthRule.CIV);
            LocalDate cap = allowed.cap() == null ? null : Periods.after(from, allowed.cap(), MonthRule.CIV);
            LocalDate until = pause.until();
            boolean capped = cap != null && (until == null || until.isAfter(cap));
            if (until == null || !until.isBefore(from)) {
                deductions.add(new Excluded(from, capped ? cap : until));
            }
            if (allowed.lateEntry()) {
                notes.add(new Note(pause.deed().toString(), allowed.rule(), "late-entry"));
            }
        }
    }

    private Verdict judge(TrialStory.Pause pause, TrialClock trial, ReleaseInForce release, @Nullable String court) {
        Answer answer = release.decide(DEDUCTIONS, List.of(asked(pause, trial, court)));
        return new Verdict(
                answer.findings(DeductionProvision.class).stream().findFirst().orElse(null),
                answer.findings(DeductionRefused.class).stream().findFirst().orElse(null));
    }

    /** What the rules are asked about a pause. */
    Deduction asked(TrialStory.Pause pause, TrialClock trial, @Nullable String court) {
        return new Deduction(
                pause.ground(),
                trial.caseClass(),
                trial.procedure(),
                pause.from(),
                pause.from(),
                pause.until(),
                pause.enteredOn(),
                workingDays(pause.from(), pause.enteredOn()),
                !pause.document().isEmpty(),
                pause.agreed(),
                true,
                false,
                false,
                court);
    }

    private int workingDays(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to) && days < LATEST_ENTRY; day = day.plusDays(1)) {
            if (calendar.isWorkday(day)) {
                days++;
            }
        }
        return days;
    }

    private static List<LegalPeriod> extensions(
            TrialStory story, ReleaseInForce release, @Nullable String court, List<PlannedEntry> entries) {
        List<LegalPeriod> periods = new ArrayList<>();
        for (TrialStory.Extension granted : story.extensions()) {
            Optional<ExtensionProvision> provision =
                    ask(story, granted.order(), granted.grantedOn(), granted.agreed(), release, court);
            LegalPeriod period = provision.map(p -> length(p, granted)).orElse(null);
            entries.add(new PlannedEntry(
                    EntryKind.EXTENDED,
                    granted.deed(),
                    granted.grantedOn(),
                    null,
                    period == null ? null : period.text(),
                    null,
                    null,
                    granted.applicant(),
                    granted.approver(),
                    provision.map(ExtensionProvision::rule).orElse(null)));
            if (period != null) {
                periods.add(period);
            }
        }
        return periods;
    }

    /** The law's own length first, then the length granted where the law leaves it open, then the court's policy. */
    private static @Nullable LegalPeriod length(ExtensionProvision provision, TrialStory.Extension granted) {
        if (provision.period() != null) {
            return provision.period();
        }
        return granted.period() == null ? provision.policyPeriod() : LegalPeriod.parse(granted.period());
    }

    private static Optional<ExtensionProvision> ask(
            TrialStory story,
            int order,
            LocalDate day,
            boolean agreed,
            ReleaseInForce release,
            @Nullable String court) {
        ExtensionRequest asked = asked(story.facts(), order, day, agreed, court);
        return release.decide(EXTENSIONS, List.of(asked)).findings(ExtensionProvision.class).stream()
                .findFirst();
    }

    /** What the rules are asked about the extension of that order. */
    static ExtensionRequest asked(TrialClock trial, int order, LocalDate day, boolean agreed, @Nullable String court) {
        return new ExtensionRequest(
                trial.caseClass(), trial.procedure(), order, day, trial.pilotCourt(), trial.detained(), agreed, court);
    }
}
