package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SideProcessTest {

    private final CaseInHand hand = new CaseInHand(false);

    @Test
    void a_refused_filing_ends_with_a_ruling() {
        hand.record("casefile.submitted");
        hand.record("casefile.refused");
        assertThat(hand.ended()).isTrue();
        assertThat(hand.steps()).containsExactly("do-refusal-ruling");
    }

    @Test
    void a_filing_may_be_corrected_twice() {
        hand.record("casefile.submitted");
        for (int round = 0; round < 2; round++) {
            hand.record("casefile.defects-noticed");
            assertThat(hand.open()).containsExactly("wait-corrected");
            hand.record("casefile.corrected");
            assertThat(hand.open()).containsExactly("ask-review-filing");
        }
        hand.record("casefile.fee-noticed");
        hand.record("casefile.accepted");
        assertThat(hand.steps())
                .containsSubsequence("do-defect-notice", "do-defect-notice", "do-acceptance-notice", "do-fee-notice");
    }

    @Test
    void the_first_extension_is_decided_by_the_president_and_the_second_by_the_upper_court() {
        Deed first = hand.record("timelimit.extension-applied PRESIDENT");
        assertThat(hand.open()).containsExactly("ask-president");
        hand.record("timelimit.extension-decided GRANTED", first.number());
        Deed second = hand.record("timelimit.extension-applied UPPER_COURT");
        assertThat(hand.open()).containsExactly("ask-upper-court");
        hand.record("timelimit.extension-decided REFUSED", second.number());
        assertThat(hand.ended()).isTrue();
    }

    @Test
    void the_substitute_decides_when_the_president_sits() {
        hand.record("timelimit.extension-applied SUBSTITUTE");
        assertThat(hand.open()).containsExactly("ask-substitute");
    }

    @Test
    void an_open_application_lapses_when_the_case_is_closed() {
        hand.record("timelimit.extension-applied PRESIDENT");
        hand.record("casefile.closed");
        assertThat(hand.ended()).isTrue();
        assertThat(hand.steps()).isEmpty();
    }

    @Test
    void a_suspended_case_is_checked_until_it_resumes() {
        Deed suspended = hand.record("casefile.suspended");
        assertThat(hand.open()).containsExactly("ask-check-ground");
        hand.record("casefile.resumed", suspended.number());
        assertThat(hand.ended()).isTrue();
        assertThat(hand.steps()).containsExactly("do-suspension-ruling", "do-tell-suspended", "do-tell-resumed");
    }

    @Test
    void a_granted_recusal_asks_for_another_judge_and_then_tells_who_sits() {
        Deed applied = hand.record("casefile.recusal-applied");
        assertThat(hand.open()).containsExactly("ask-decide-recusal");
        hand.record("casefile.recusal-decided GRANTED", applied.number());
        assertThat(hand.open()).containsExactly("ask-reassign");
        hand.record("casefile.reassigned");
        assertThat(hand.ended()).isTrue();
        assertThat(hand.steps()).containsExactlyInAnyOrder("do-tell-panel", "do-tell-parties");
    }

    @Test
    void a_refused_conversion_changes_nothing_and_is_told() {
        Deed applied = hand.record("triage.conversion-applied");
        hand.record("triage.conversion-refused REFUSED", applied.number());
        assertThat(hand.ended()).isTrue();
        assertThat(hand.steps()).containsExactly("do-tell-parties");
    }
}
