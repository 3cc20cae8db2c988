package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line of a case, from acceptance to archive, on the real engine. */
class LineProcessTest {
    private static final List<String> DECIDED =
            List.of("casefile.deliberated", "casefile.drafted", "casefile.signed", "casefile.pronounced GRANTED");
    private static final List<String> CLOSED =
            List.of("casefile.judgment-served", "casefile.closed", "casefile.archived");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            CRIMINAL_FIRST        | ask-serve-indictment,ask-arrange-counsel,ask-schedule,ask-hear | casefile.indictment-served,casefile.counsel-arranged,hearing.scheduled,hearing.held CONCLUDED
            ADMINISTRATIVE_FIRST  | ask-serve-complaint,wait-answer,ask-schedule,ask-hear          | casefile.complaint-served,casefile.answered,hearing.scheduled,hearing.held CONCLUDED
            SPECIAL               | ask-examine                                                    | casefile.examined
            EXAMINATION           | ask-examine                                                    | casefile.examined
            COMPENSATION          | ask-tell-organ,ask-examine                                     | casefile.organ-told,casefile.examined
            RETRIAL_REVIEW        | ask-tell-other-party,ask-examine                               | casefile.respondent-told,casefile.examined
            RETRIAL               | ask-schedule,ask-hear                                          | hearing.scheduled,hearing.held CONCLUDED
            """)
    void a_line_leads_from_assignment_to_the_decision_and_the_archive(String line, String places, String deeds) {
        CaseInHand hand = accepted(line);
        assertThat(hand.open()).containsExactly("ask-assign");
        hand.record("casefile.assigned");
        String[] at = places.split(",", -1);
        String[] done = deeds.split(",", -1);
        for (int i = 0; i < at.length; i++) {
            assertThat(hand.open()).containsExactly(at[i].strip());
            hand.record(done[i].strip());
        }
        decidedAndClosed(hand);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"CIVIL_APPEAL,ORAL", "CIVIL_APPEAL,WRITTEN", "ADMINISTRATIVE_APPEAL,ORAL", "CRIMINAL_APPEAL,ORAL"})
    void an_appeal_waits_for_the_whole_file_and_gives_it_back(String line, String mode) {
        CaseInHand hand = accepted(line);
        hand.record("casefile.appeal-received");
        hand.record("casefile.file-found-incomplete");
        assertThat(hand.open()).containsExactly("ask-check-file");
        hand.record("casefile.file-completed");
        hand.record("casefile.assigned");
        assertThat(hand.open()).containsExactly("ask-decide-mode");
        hand.record("casefile.mode-decided " + mode);
        if (line.equals("CRIMINAL_APPEAL")) {
            assertThat(hand.open()).containsExactly("wait-prosecutor");
            hand.record("casefile.prosecutor-read");
        }
        if (mode.equals("ORAL")) {
            assertThat(hand.open()).containsExactly("ask-hear");
            hand.record("hearing.scheduled");
            hand.record("hearing.held CONCLUDED");
        }
        decided(hand);
        CLOSED.forEach(hand::record);
        assertThat(hand.open()).containsExactly("ask-return-file");
        hand.record("casefile.file-returned");
        assertThat(hand.ended()).isTrue();
    }

    @Test
    void a_withdrawn_appeal_goes_to_its_closing_from_the_middle_of_the_deliberation() {
        CaseInHand hand = accepted("CIVIL_APPEAL");
        hand.record("casefile.file-checked");
        hand.record("casefile.assigned");
        hand.record("casefile.mode-decided WRITTEN");
        assertThat(hand.open()).contains("ask-deliberate");
        hand.record("casefile.appeal-withdrawal-decided GRANTED");
        assertThat(hand.open()).containsExactly("ask-serve-paper");
    }

    @Test
    void a_hearing_that_is_resumed_takes_the_case_back_from_deliberation() {
        CaseInHand hand = accepted("RETRIAL");
        List.of("casefile.assigned", "hearing.scheduled", "hearing.held CONCLUDED")
                .forEach(hand::record);
        hand.record("hearing.scheduled");
        assertThat(hand.open()).containsExactly("ask-hear");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"casefile.payment-order-objected", "casefile.payment-order-paid", "casefile.payment-order-effective"})
    void a_payment_order_ends_as_the_debtor_acts(String event) {
        CaseInHand hand = accepted("PAYMENT_ORDER");
        hand.record("casefile.assigned");
        hand.record("casefile.payment-order-issued");
        assertThat(hand.open()).containsExactly("ask-serve-order");
        hand.record("casefile.payment-order-served");
        assertThat(hand.open()).containsExactly("wait-debtor");
        hand.record(event);
        closed(hand);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"GRANTED", "REFUSED"})
    void preservation_is_carried_out_before_it_is_served(String ruling) {
        CaseInHand hand = accepted("PRESERVATION");
        hand.record("casefile.assigned");
        assertThat(hand.open()).containsExactly("ask-rule");
        hand.record("preservation.ruled " + ruling);
        if (ruling.equals("GRANTED")) {
            assertThat(hand.open()).containsExactly("ask-execute");
            hand.record("preservation.executed");
        }
        assertThat(hand.open()).containsExactly("ask-serve-ruling");
        hand.record("preservation.ruling-served");
        assertThat(hand.open()).containsExactly("ask-serve-paper", "wait-closing-again");
        CLOSED.forEach(hand::record);
        assertThat(hand.ended()).isTrue();
    }

    @Test
    void enforcement_runs_with_control_sale_and_payment_beside_its_line() {
        CaseInHand hand = accepted("ENFORCEMENT");
        List.of("casefile.assigned", "enforcement.notice-sent", "enforcement.search-started")
                .forEach(hand::record);
        Deed ordered = hand.record("enforcement.control-ordered");
        assertThat(hand.open()).containsExactly("ask-execute-control", "ask-finish-search");
        hand.record("enforcement.real-estate-seized", ordered.number());
        hand.record("enforcement.search-finished");
        Deed sale = hand.record("enforcement.sale-decided");
        hand.record("enforcement.valuer-chosen");
        hand.record("enforcement.valued");
        assertThat(hand.open()).containsExactly("ask-conclude", "ask-record-sale");
        hand.record("enforcement.sold", sale.number());
        Deed money = hand.record("enforcement.money-arrived");
        hand.record("enforcement.concluded FULFILLED");
        assertThat(hand.open()).containsExactly("ask-pay-out", "ask-serve-paper");
        hand.record("enforcement.money-paid", money.number());
        closed(hand);
    }

    private static CaseInHand accepted(String line) {
        CaseInHand hand = new CaseInHand(line, false);
        hand.record("casefile.submitted");
        hand.record("casefile.accepted");
        return hand;
    }

    private static void decidedAndClosed(CaseInHand hand) {
        decided(hand);
        closed(hand);
    }

    private static void decided(CaseInHand hand) {
        assertThat(hand.open()).containsExactly("ask-deliberate", "wait-decision-again");
        DECIDED.forEach(hand::record);
    }

    private static void closed(CaseInHand hand) {
        assertThat(hand.open()).containsExactly("ask-serve-paper");
        CLOSED.forEach(hand::record);
        assertThat(hand.ended()).isTrue();
    }
}
