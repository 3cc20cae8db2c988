package court.triage;

import court.casefile.Proposals;
import court.casefile.db.CaseRow;
import court.facts.triage.ProcedureProposal;
import court.facts.triage.WageLine;
import court.facts.triage.WageQuestion;
import court.identity.Courts;
import court.process.Step;
import court.process.StepCall;
import court.rulebase.Decisions;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import court.rules.Answer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the rules which procedure an accepted case belongs to, and keeps their proposal with its reasons. */
@Component
class ProposeProcedure implements Step {
    private static final String WAGE_LINES = "triage.wage-lines";
    static final String PROCEDURE = "triage.procedure";
    private static final String DESK = "DESK";

    private final Proposals proposals;
    private final Courts courts;
    private final Rulebooks rulebooks;
    private final Decisions decisions;

    ProposeProcedure(Proposals proposals, Courts courts, Rulebooks rulebooks, Decisions decisions) {
        this.proposals = proposals;
        this.courts = courts;
        this.rulebooks = rulebooks;
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return "triage.propose-procedure";
    }

    /** A case from a docket brings its procedure with it: facts lead, and nobody answered our questions there. */
    @Override
    public void run(StepCall call) {
        CaseRow row = proposals.row(call.caseId());
        if (row.source().equals(DESK)) {
            propose(new ProcedureFacts(
                    row,
                    proposals.answers(call.caseId()),
                    courts.get(row.courtId()),
                    Optional.ofNullable(row.acceptedOn()).orElse(call.day())));
        }
    }

    private void propose(ProcedureFacts known) {
        ReleaseInForce release = rulebooks.inForce().about(known.row().id());
        WageLine line = release.one(
                        WAGE_LINES, WageLine.class, List.of(new WageQuestion(known.province(), known.filedDay())))
                .orElse(null);
        List<Object> facts = List.of(known.with(line));
        Answer answer = release.decide(PROCEDURE, facts);
        CaseRow row = known.row();
        decisions.record("case", row.id().toString(), row.id(), release, PROCEDURE, facts, answer);
        answer.findings(ProcedureProposal.class).stream()
                .findFirst()
                .ifPresent(found -> proposals.propose(row.id(), found.procedure(), found.rule(), found.reasons()));
    }
}
