package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CivilFirstInstanceProcessTest {

    private static final List<String> HEARD =
            List.of("casefile.complaint-served", "casefile.answered", "hearing.scheduled", "hearing.held CONCLUDED");
    private static final List<String> JUDGED =
            List.of("casefile.deliberated", "casefile.drafted", "casefile.signed", "casefile.pronounced");
    private static final List<String> ENDED = List.of("casefile.judgment-served", "casefile.closed");

    private final CaseInHand hand = new CaseInHand(false);

    @Test
    void an_ordinary_case_runs_from_filing_to_archive_past_the_appeal_window() {
        accepted("ORDINARY");
        HEARD.forEach(hand::record);
        assertThat(hand.open()).contains("ask-deliberate");
        JUDGED.forEach(hand::record);
        ENDED.forEach(hand::record);
        assertThat(hand.open()).containsExactly("wait-finality");
        hand.record("casefile.took-effect");
        assertThat(hand.open()).containsExactly("ask-archive");
        hand.record("casefile.archived");
        assertThat(hand.ended()).isTrue();
        assertThat(hand.steps())
                .contains(
                        "do-acceptance-notice",
                        "do-propose-procedure",
                        "do-tell-panel",
                        "do-summon",
                        "do-judgment-head");
    }

    @Test
    void a_mediated_case_ends_without_a_hearing() {
        accepted("SIMPLIFIED");
        hand.record("casefile.complaint-served");
        hand.record("casefile.mediated");
        assertThat(hand.open()).containsExactly("ask-close", "ask-serve-paper", "ask-sign-mediation");
        hand.record("casefile.signed");
        ENDED.forEach(hand::record);
        hand.record("casefile.archived");
        assertThat(hand.ended()).isTrue();
        assertThat(hand.passed).doesNotContain("ask-hear", "wait-finality", "ask-pronounce");
    }

    @Test
    void a_withdrawn_case_is_closed_without_serving_a_judgment() {
        accepted("ORDINARY");
        Deed applied = hand.record("casefile.withdrawal-applied");
        assertThat(hand.open()).contains("ask-decide-withdrawal", "ask-schedule");
        hand.record("casefile.withdrawal-decided GRANTED", applied.number());
        assertThat(hand.open()).containsExactly("ask-close");
        hand.record("casefile.closed");
        assertThat(hand.open()).containsExactly("ask-archive");
    }

    @Test
    void a_refused_withdrawal_leaves_the_trial_where_it_was() {
        accepted("ORDINARY");
        Deed applied = hand.record("casefile.withdrawal-applied");
        hand.record("casefile.withdrawal-decided REFUSED", applied.number());
        assertThat(hand.open())
                .contains("ask-serve-complaint", "wait-answer", "ask-schedule")
                .doesNotContain("ask-decide-withdrawal", "ask-close");
    }

    @Test
    void a_case_converted_in_mid_trial_goes_on_where_its_facts_are() {
        accepted("SIMPLIFIED");
        hand.record("casefile.complaint-served");
        hand.record("casefile.answered");
        hand.record("hearing.scheduled");
        Deed applied = hand.record("triage.conversion-applied");
        assertThat(hand.open()).contains("ask-hear", "wait-simplified-converted", "ask-decide-conversion");
        hand.record("triage.converted ORDINARY", applied.number());
        assertThat(hand.open())
                .contains("ask-hear", "wait-ordinary-converted")
                .doesNotContain("ask-serve-complaint", "wait-answer", "ask-decide-conversion");
    }

    @Test
    void an_adjourned_hearing_is_scheduled_again() {
        accepted("ORDINARY");
        List.of("casefile.complaint-served", "casefile.answered", "hearing.scheduled", "hearing.held ADJOURNED")
                .forEach(hand::record);
        assertThat(hand.open()).contains("ask-schedule").doesNotContain("ask-hear");
        hand.record("hearing.scheduled");
        hand.record("hearing.held CONCLUDED");
        assertThat(hand.open()).contains("ask-deliberate");
    }

    @Test
    void a_hearing_that_is_taken_up_again_takes_the_case_back_from_drafting() {
        accepted("ORDINARY");
        HEARD.forEach(hand::record);
        hand.record("casefile.deliberated");
        assertThat(hand.open()).contains("ask-draft");
        hand.record("hearing.scheduled");
        assertThat(hand.open()).contains("ask-hear").doesNotContain("ask-draft");
    }

    @Test
    void a_review_that_proposes_it_leads_to_a_second_deliberation() {
        CaseInHand reviewed = new CaseInHand(true);
        reviewed.record("casefile.submitted");
        reviewed.record("casefile.accepted");
        reviewed.record("casefile.assigned ORDINARY");
        HEARD.forEach(reviewed::record);
        List.of("casefile.deliberated", "casefile.drafted").forEach(reviewed::record);
        assertThat(reviewed.open()).contains("ask-review");
        reviewed.record("casefile.reviewed REDELIBERATE");
        assertThat(reviewed.open()).contains("ask-deliberate").doesNotContain("ask-review");
        List.of("casefile.deliberated", "casefile.drafted", "casefile.reviewed AGREED")
                .forEach(reviewed::record);
        assertThat(reviewed.open()).contains("ask-sign");
    }

    @Test
    void a_small_claims_case_ends_without_an_appeal_window() {
        accepted("SMALL_CLAIMS");
        HEARD.forEach(hand::record);
        JUDGED.forEach(hand::record);
        ENDED.forEach(hand::record);
        assertThat(hand.open()).containsExactly("ask-archive");
        hand.record("casefile.archived");
        assertThat(hand.ended()).isTrue();
        assertThat(hand.passed).doesNotContain("wait-finality");
        assertThat(hand.steps()).contains("do-summon");
    }

    @Test
    void an_appeal_sends_the_file_up_before_it_is_archived() {
        accepted("ORDINARY");
        HEARD.forEach(hand::record);
        JUDGED.forEach(hand::record);
        ENDED.forEach(hand::record);
        hand.record("casefile.appealed");
        assertThat(hand.open()).containsExactly("ask-send-file-up", "ask-serve-appeal");
        hand.record("casefile.file-sent-up");
        assertThat(hand.open()).containsExactly("ask-archive", "ask-serve-appeal");
        hand.record("casefile.appeal-served");
        assertThat(hand.open()).containsExactly("ask-archive", "wait-appeal-answer");
        hand.record("casefile.appeal-answered");
        assertThat(hand.open()).containsExactly("ask-archive", "ask-record-receipt");
        hand.record("casefile.file-received-above");
        assertThat(hand.open()).containsExactly("ask-archive");
    }

    @Test
    void a_case_pronounced_in_court_may_be_closed_before_its_papers_are_served() {
        accepted("ORDINARY");
        HEARD.forEach(hand::record);
        JUDGED.forEach(hand::record);
        hand.record("casefile.closed");
        assertThat(hand.open()).containsExactly("ask-serve-paper");
    }

    private void accepted(String procedure) {
        hand.record("casefile.submitted");
        assertThat(hand.open()).containsExactly("ask-review-filing");
        hand.record("casefile.accepted");
        assertThat(hand.open()).containsExactly("ask-assign");
        hand.record("casefile.assigned " + procedure);
    }
}
