package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications and orders that have a way of their own beside the line of the case. */
class SideWaysProcessTest {
    private final CaseInHand hand = new CaseInHand(false);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "casefile.jurisdiction-objected, ask-decide-objection, casefile.jurisdiction-decided GRANTED",
        "casefile.jurisdiction-objected, ask-decide-objection, casefile.jurisdiction-decided REFUSED",
        "casefile.joinder-applied, ask-decide-joinder, casefile.joinder-decided GRANTED",
        "casefile.correction-applied, ask-decide-correction, casefile.correction-decided REFUSED",
        "preservation.reconsideration-applied, ask-decide-reconsideration, preservation.reconsideration-decided GRANTED",
        "preservation.lift-applied, ask-decide-lift, preservation.lifted",
        "preservation.lift-applied, ask-decide-lift, preservation.lift-refused",
        "enforcement.control-ordered, ask-execute-control, enforcement.control-failed",
    })
    void an_application_waits_for_its_own_decision(String applied, String place, String decided) {
        Deed application = hand.record(applied);
        assertThat(hand.open()).containsExactly(place);
        hand.record(decided, application.number());
        assertThat(hand.ended()).isTrue();
    }

    @Test
    void one_application_is_not_decided_by_the_decision_on_another() {
        Deed first = hand.record("casefile.joinder-applied");
        Deed second = hand.record("casefile.joinder-applied");
        hand.record("casefile.joinder-decided GRANTED", first.number());
        assertThat(hand.open()).containsExactly("ask-decide-joinder");
        hand.record("casefile.joinder-decided REFUSED", second.number());
        assertThat(hand.ended()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"GRANTED", "REFUSED"})
    void a_file_that_was_lent_comes_back(String decision) {
        Deed loan = hand.record("casefile.file-loan-applied");
        assertThat(hand.open()).containsExactly("ask-decide-loan");
        hand.record("casefile.file-loan-decided " + decision);
        if (decision.equals("GRANTED")) {
            assertThat(hand.open()).containsExactly("ask-record-return");
            hand.record("casefile.file-loan-returned", loan.number());
        }
        assertThat(hand.ended()).isTrue();
    }

    @Test
    void a_confirmation_is_accepted_before_it_is_decided() {
        Deed applied = hand.record("mediation.confirmation-applied");
        assertThat(hand.open()).containsExactly("ask-accept-confirmation");
        hand.record("mediation.confirmation-accepted");
        assertThat(hand.open()).containsExactly("ask-decide-confirmation");
        hand.record("mediation.confirmation-decided GRANTED", applied.number());
        assertThat(hand.ended()).isTrue();
    }

    @Test
    void a_marked_case_reports_and_is_watched_until_the_mark_is_lifted() {
        Deed marked = hand.record("supervision.marked");
        assertThat(hand.open()).containsExactly("ask-report");
        hand.record("supervision.reported");
        assertThat(hand.open()).containsExactly("ask-lift");
        hand.record("supervision.unmarked", marked.number());
        assertThat(hand.ended()).isTrue();
    }
}
