package court.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CivilCourt;
import court.CourtTest;
import court.casefile.NewDeed;
import court.casefile.Proposals;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.rulebase.Decisions;
import court.rulebase.db.Wanted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CourtTest
class ProposeProcedureTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Clock clock;

    private CaseId accepted(String source, Map<String, Object> answers) {
        LocalDate today = LocalDate.now(clock);
        return new CivilCourt(application)
                .file(Procedure.ORDINARY, today, answers, source, List.of(NewDeed.of(DeedKind.ACCEPTED, today)));
    }

    @Test
    void a_small_clear_money_claim_is_proposed_for_small_claims_and_the_decision_is_kept() {
        CaseId id = accepted("DESK", Map.of("moneyClaim", true, "factsClear", true));

        JsonNode answers = proposals.answers(id);
        assertThat(answers.get("proposedProcedure").asText()).isEqualTo("SMALL_CLAIMS");
        assertThat(decisions
                        .page(new Wanted(id, null, "triage.procedure"), null, 10)
                        .rows())
                .singleElement()
                .satisfies(decision -> assertThat(decision.findings().toString())
                        .contains(answers.get("proposedBy").asText()));
    }

    @Test
    void what_was_not_answered_is_no() {
        CaseId id = accepted("DESK", Map.of("moneyClaim", "perhaps", "agreedProcedure", "NONSENSE"));

        assertThat(proposals.answers(id).get("proposedProcedure").asText()).isEqualTo("ORDINARY");
    }

    @Test
    void a_docket_brings_its_own_procedure() {
        CaseId id = accepted("docket-" + System.nanoTime(), Map.of("moneyClaim", true, "factsClear", true));

        assertThat(proposals.answers(id).get("proposedProcedure").asText()).isEqualTo("ORDINARY");
    }
}
