package court.assignment;

import court.assignment.Draws.Drawn;
import court.assignment.Draws.Wanted;
import court.assignment.db.AssessorRow;
import court.assignment.db.RequestRow;
import court.assignment.model.Entry;
import court.casefile.CaseFile;
import court.casefile.CaseTelling.Told;
import court.casefile.DeedForms;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
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
    private static final int SEATS = 3;

    private final Draws draws;
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
            Book book,
            CaseFile caseFile,
            Courts courts,
            People people,
            Rulebooks rulebooks,
            RuleTitles titles,
            Decisions decisions,
            Clock clock) {
        this.draws = draws;
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
        Wanted wanted = wanted(form, told, division);
        Drawn drawn = draws.follow(told, wanted, release).orElseGet(() -> draws.draw(told, wanted, release));
        Map<String, String> words = new HashMap<>();
        words.put("judge", drawn.judge());
        words.put("members", String.join(",", drawn.members()));
        if (!drawn.assessors().isEmpty()) {
            words.put(
                    "assessors",
                    drawn.assessors().stream().map(AssessorRow::name).collect(Collectors.joining("、")));
        }
        record(form, told, division, words, drawn.receipt(), lawful.rule());
    }

    private static Wanted wanted(FormSubmission form, Told told, @Nullable DivisionId division) {
        String procedure = DeedForms.text(form, "procedure")
                .orElse(told.standing().procedure().name());
        String bench =
                DeedForms.text(form, "bench").orElse(told.standing().bench().name());
        int assessors = DeedForms.text(form, "assessors").map(Integer::valueOf).orElse(0);
        boolean panel = bench.equals("PANEL");
        if (!panel && assessors > 0) {
            throw Refused.malformed("assignment.assessors-sit-in-panels");
        }
        return new Wanted(division, procedure, panel ? SEATS - 1 - assessors : 0, assessors);
    }

    /** Performs a departure that another person has approved. */
    void depart(FormSubmission form, Told told, RequestRow asked, PersonId approver) {
        ReleaseInForce release = rulebooks.inForce().about(told.row().id());
        AssignmentLawful lawful = lawful(told, release, false, true, true);
        boolean again = told.row().judgeId() != null;
        if (asked.judgeId() == null) {
            free(told, asked, approver);
            draw(form, told, asked.divisionId());
            return;
        }
        String kind = again ? "REPLACED" : "NAMED";
        Book.Pen pen = book.open(told.row().courtId());
        Entry entry = of(pen, kind, told, asked, approver, release)
                .line("judge", asked.judgeId().toString());
        UUID receipt = pen.write(kind, entry, told.row().id(), asked.judgeId());
        String members = Stream.of("secondMember", "thirdMember")
                .flatMap(field -> DeedForms.text(form, field).stream())
                .collect(Collectors.joining(","));
        Map<String, String> words =
                new HashMap<>(Map.of("judge", asked.judgeId().toString()));
        if (!form.form().key().equals(REASSIGN)) {
            words.put("members", members);
        }
        record(form, told, asked.divisionId(), words, receipt, lawful.rule());
    }

    /** Takes a case back from its judge, so that it can be drawn again. */
    private void free(Told told, RequestRow asked, PersonId approver) {
        Book.Pen pen = book.open(told.row().courtId());
        ReleaseInForce release = rulebooks.inForce().about(told.row().id());
        pen.write(
                "FREED",
                of(pen, "FREED", told, asked, approver, release),
                told.row().id(),
                null);
    }

    private Entry of(
            Book.Pen pen, String kind, Told told, RequestRow asked, PersonId approver, ReleaseInForce release) {
        return pen.begin(kind)
                .line("case", told.row().id().toString())
                .line(
                        "label",
                        told.row().number() == null
                                ? told.row().receipt()
                                : told.row().number())
                .line("day", LocalDate.now(clock).toString())
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
        Entry entry = pen.begin("FREED")
                .line("case", told.row().id().toString())
                .line(
                        "label",
                        told.row().number() == null
                                ? told.row().receipt()
                                : told.row().number())
                .line("day", LocalDate.now(clock).toString())
                .line("reason", "RECUSAL");
        pen.write("FREED", entry, told.row().id(), null);
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
        LocalDate day =
                DeedForms.text(form, "effectiveDay").map(LocalDate::parse).orElseGet(() -> LocalDate.now(clock));
        DeedKind kind = again ? DeedKind.REASSIGNED : DeedKind.ASSIGNED;
        caseFile.record(
                told.row().id(),
                List.of(DeedForms.dated(form, kind, day, words), NewDeed.of(DeedKind.PANEL_TOLD, day)));
    }
}
