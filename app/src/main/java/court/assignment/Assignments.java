package court.assignment;

import court.assignment.Draws.Drawn;
import court.assignment.Draws.Wanted;
import court.assignment.db.AssessorRow;
import court.assignment.db.RequestRow;
import court.assignment.model.Entry;
import court.casefile.CaseFile;
import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.DeedForms;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Bench;
import court.facts.assignment.AssignmentLawful;
import court.facts.assignment.AssignmentManner;
import court.facts.assignment.AssignmentRefused;
import court.identity.Courts;
import court.identity.People;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import court.kernel.Refused;
import court.process.FormSubmission;
import court.rulebase.Decisions;
import court.rulebase.ReleaseInForce;
import court.rulebase.RuleTitles;
import court.rulebase.Rulebooks;
import court.rules.Answer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a case to its judges, by draw or by an approved departure from it: entry of the book and deed in one transaction. */
@Component
class Assignments {
    static final String REASSIGN = "casefile.reassign";
    static final String RETURN = "assignment.return";
    private static final String MANNER = "assignment.manner";
    private static final String BENCH = "bench";
    private static final String ASSESSORS = "assessors";
    private static final String SEPARATOR = "、";
    private static final int SEATS = 3;

    private final Draws draws;
    private final Candidates candidates;
    private final NamedBench named;
    private final Book book;
    private final CaseFile caseFile;
    private final Courts courts;
    private final People people;
    private final Rulebooks rulebooks;
    private final RuleTitles titles;
    private final Decisions decisions;
    private final Clock clock;

    Assignments(
            Draws draws,
            Candidates candidates,
            NamedBench named,
            Book book,
            CaseFile caseFile,
            Courts courts,
            People people,
            Rulebooks rulebooks,
            RuleTitles titles,
            Decisions decisions,
            Clock clock) {
        this.draws = draws;
        this.candidates = candidates;
        this.named = named;
        this.book = book;
        this.caseFile = caseFile;
        this.courts = courts;
        this.people = people;
        this.rulebooks = rulebooks;
        this.titles = titles;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Draws the bench that a form asks for, within a division or the whole court. */
    void draw(FormSubmission form, Told told, @Nullable DivisionId division) {
        ReleaseInForce release = rulebooks.inForce().about(told.row().id());
        AssignmentLawful lawful = lawful(told, release, true, false, false);
        boolean again =
                told.row().judgeId() != null && DeedForms.text(form, BENCH).isEmpty();
        Wanted wanted = again ? replaced(told, division, release) : wanted(form, told, division);
        Drawn drawn = draws.follow(told, wanted, release).orElseGet(() -> draws.draw(told, wanted, release));
        Map<String, String> words = new HashMap<>();
        words.put("judge", drawn.judge());
        words.put(
                "members",
                Stream.concat(drawn.members().stream(), wanted.kept().stream().map(PersonId::toString))
                        .collect(Collectors.joining(",")));
        words.put(
                ASSESSORS,
                again
                        ? String.join(SEPARATOR, assessors(told))
                        : drawn.assessors().stream().map(AssessorRow::name).collect(Collectors.joining(SEPARATOR)));
        record(form, told, division, words, drawn.receipt(), lawful.rule());
    }

    private static Wanted wanted(FormSubmission form, Told told, @Nullable DivisionId division) {
        String procedure = DeedForms.text(form, "procedure")
                .orElse(told.standing().procedure().name());
        String bench =
                DeedForms.text(form, BENCH).orElse(told.standing().bench().name());
        int assessors = DeedForms.text(form, ASSESSORS).map(Integer::valueOf).orElse(0);
        boolean panel = bench.equals("PANEL");
        if (!panel && assessors > 0) {
            throw Refused.malformed("assignment.assessors-sit-in-panels");
        }
        return new Wanted(division, procedure, panel ? SEATS - 1 - assessors : 0, assessors, List.of());
    }

    /**
     * Another judge in charge is drawn; whoever else sits stays, but for those whom the rules keep from the case by now, and but
     * for everybody when the case goes to another division.
     */
    private Wanted replaced(Told told, @Nullable DivisionId division, ReleaseInForce release) {
        LocalDate today = LocalDate.now(clock);
        int seats = told.standing().bench() == Bench.PANEL ? SEATS : 1;
        boolean stays = division == null || division.equals(told.row().divisionId());
        List<PersonId> panel = CasePages.panel(told);
        Set<PersonId> barred = candidates.barred(told, panel, today, release).keySet();
        List<PersonId> kept = panel.stream()
                .filter(member -> !member.equals(told.row().judgeId()) && !barred.contains(member))
                .limit(stays ? seats - 1 : 0)
                .toList();
        int missing = Math.max(0, seats - 1 - kept.size() - assessors(told).size());
        return new Wanted(division, told.standing().procedure().name(), missing, 0, kept);
    }

    private static List<String> assessors(Told told) {
        return CasePages.assessors(told);
    }

    /** Performs a departure that another person has approved. */
    void depart(FormSubmission form, Told told, RequestRow asked, PersonId approver) {
        ReleaseInForce release = rulebooks.inForce().about(told.row().id());
        AssignmentLawful lawful = lawful(told, release, false, true, true);
        named.require(form, told, release);
        boolean again = told.row().judgeId() != null;
        if (asked.judgeId() == null) {
            free(told, asked, approver, release);
            draw(form, told, asked.divisionId());
            return;
        }
        String kind = again ? "REPLACED" : "NAMED";
        Book.Pen pen = book.open(told.row().courtId());
        Entry entry = of(pen, kind, told, asked, approver, release)
                .line(
                        "division",
                        asked.divisionId() == null ? "" : asked.divisionId().toString())
                .line("judge", asked.judgeId().toString());
        List<String> members =
                NamedBench.members(form).stream().map(PersonId::toString).toList();
        members.forEach(member -> entry.line("member", member));
        boolean whole = !form.form().key().equals(REASSIGN);
        if (!whole) {
            CasePages.panel(told).stream()
                    .filter(member -> !member.equals(told.row().judgeId()))
                    .forEach(member -> entry.line("kept", member.toString()));
        }
        UUID receipt = pen.write(kind, entry, told.row().id(), asked.judgeId());
        Map<String, String> words =
                new HashMap<>(Map.of("judge", asked.judgeId().toString()));
        if (whole) {
            words.put("members", String.join(",", members));
            words.put(ASSESSORS, "");
        }
        record(form, told, asked.divisionId(), words, receipt, lawful.rule());
    }

    /** Takes a case back from its judge, so that it can be drawn again. */
    private void free(Told told, RequestRow asked, PersonId approver, ReleaseInForce release) {
        Book.Pen pen = book.open(told.row().courtId());
        pen.write(
                "FREED",
                of(pen, "FREED", told, asked, approver, release),
                told.row().id(),
                null);
    }

    private Entry of(
            Book.Pen pen, String kind, Told told, RequestRow asked, PersonId approver, ReleaseInForce release) {
        return pen.begin(kind, told)
                .line("release", release.sha256())
                .line("rule", asked.rule())
                .line("departure", asked.departure())
                .line("reason", asked.reasonCode(), asked.reason())
                .line(
                        "asked",
                        people.name(asked.askedBy()).orElse(""),
                        asked.askedBy().toString())
                .line("approved", people.name(approver).orElse(""), approver.toString());
    }

    /** After a granted recusal the case is free by that decision alone. */
    void freeAfterRecusal(Told told) {
        Book.Pen pen = book.open(told.row().courtId());
        pen.write(
                "FREED",
                pen.begin("FREED", told).line("reason", "RECUSAL"),
                told.row().id(),
                null);
    }

    private AssignmentLawful lawful(
            Told told, ReleaseInForce release, boolean random, boolean reason, boolean approved) {
        List<Object> facts = List.of(new AssignmentManner(
                random,
                reason,
                approved,
                LocalDate.now(clock),
                courts.get(told.row().courtId()).code()));
        Answer answer = release.decide(MANNER, facts);
        decisions.record("case", told.row().id().toString(), told.row().id(), release, MANNER, facts, answer);
        return answer.findings(AssignmentLawful.class).stream()
                .findFirst()
                .orElseThrow(() -> answer.findings(AssignmentRefused.class).stream()
                        .findFirst()
                        .map(no -> Refused.because("assignment.refused", titles.of(no.rule(), no.reason())))
                        .orElseGet(() -> Refused.because("assignment.no-policy")));
    }

    /** The day of the change: one before the last assignment or recusal would not change who the case is with. */
    LocalDate inOrder(FormSubmission form, Told told) {
        LocalDate day =
                DeedForms.text(form, "effectiveDay").map(LocalDate::parse).orElseGet(() -> LocalDate.now(clock));
        told.story()
                .last(DeedKind.ASSIGNED, DeedKind.REASSIGNED, DeedKind.RECUSAL_DECIDED)
                .filter(last -> day.isBefore(last.day()))
                .ifPresent(last -> {
                    throw Refused.because("assignment.before-the-last", last.day());
                });
        return day;
    }

    /** Who will judge is told to the parties with the paper that the process makes of it. */
    private void record(
            FormSubmission form,
            Told told,
            @Nullable DivisionId division,
            Map<String, String> judges,
            UUID receipt,
            String rule) {
        Map<String, String> words = new HashMap<>(judges);
        words.put("receipt", receipt.toString());
        words.put("rule", rule);
        if (division != null) {
            words.put("division", division.toString());
        }
        boolean again = told.row().judgeId() != null;
        LocalDate day = inOrder(form, told);
        DeedKind kind = again ? DeedKind.REASSIGNED : DeedKind.ASSIGNED;
        caseFile.record(
                told.row().id(),
                List.of(DeedForms.dated(form, kind, day, words), NewDeed.of(DeedKind.PANEL_TOLD, day)));
    }
}
