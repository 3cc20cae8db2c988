package court.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;

import court.facts.CaseClass;
import court.facts.Procedure;
import court.kernel.DeedId;
import court.kernel.PartyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Party PLAINTIFF = new Party(PartyId.next(), Party.Side.PLAINTIFF, "甲", false);
    private static final Party DEFENDANT = new Party(PartyId.next(), Party.Side.DEFENDANT, "乙", false);

    private final List<Deed> deeds = new ArrayList<>();

    @Test
    void a_defect_notice_waits_for_the_corrected_papers() {
        happened(DeedKind.SUBMITTED, 0).happened(DeedKind.DEFECTS_NOTICED, 1);
        assertThat(word("filing")).isEqualTo("DEFECTIVE");
        happened(DeedKind.CORRECTED, 4);
        assertThat(word("filing")).isEqualTo("SUBMITTED");
    }

    @Test
    void service_is_done_when_every_respondent_is_served() {
        happened(DeedKind.ACCEPTED, 0);
        assertThat(word("service")).isEqualTo("PENDING");
        deeds.add(deed(DeedKind.COMPLAINT_SERVED, 2, Map.of(), DEFENDANT.id()));
        assertThat(word("service")).isEqualTo("DONE");
    }

    @Test
    void an_adjourned_hearing_that_is_fixed_again_is_scheduled() {
        happened(
                DeedKind.HEARING_SCHEDULED,
                1,
                Map.of("hearingDay", DAY.plusDays(9).toString()));
        happened(DeedKind.HEARING_HELD, 9, Map.of("outcome", "ADJOURNED"));
        assertThat(word("hearing")).isEqualTo("ADJOURNED");
        happened(
                DeedKind.HEARING_SCHEDULED,
                9,
                Map.of("hearingDay", DAY.plusDays(30).toString()));
        assertThat(word("hearing")).isEqualTo("SCHEDULED");
    }

    @Test
    void a_proposal_to_deliberate_again_opens_deliberation_and_draft() {
        reviewRequired = true;
        happened(DeedKind.HEARING_HELD, 1, Map.of("outcome", "CONCLUDED"))
                .happened(DeedKind.DELIBERATED, 2)
                .happened(DeedKind.DRAFTED, 3)
                .happened(DeedKind.REVIEWED, 4, Map.of("opinion", "REDELIBERATE"));
        assertThat(word("review")).isEqualTo("REDELIBERATE");
        assertThat(word("deliberation")).isEqualTo("PENDING");
        happened(DeedKind.DELIBERATED, 4).happened(DeedKind.DRAFTED, 5);
        assertThat(word("review")).isEqualTo("PENDING");
        happened(DeedKind.REVIEWED, 5, Map.of("opinion", "AGREED"));
        assertThat(word("review")).isEqualTo("AGREED");
    }

    @Test
    void small_claims_are_final_when_they_close() {
        procedure = Procedure.SMALL_CLAIMS;
        happened(DeedKind.PRONOUNCED, 5).happened(DeedKind.CLOSED, 6, Map.of("manner", "JUDGMENT"));
        assertThat(word("finality")).isEqualTo("EFFECTIVE");
    }

    @Test
    void an_appeal_outweighs_an_effect_recorded_before_it_was_known() {
        happened(DeedKind.PRONOUNCED, 5)
                .happened(DeedKind.CLOSED, 6, Map.of("manner", "JUDGMENT"))
                .happened(DeedKind.TOOK_EFFECT, 22)
                .happened(DeedKind.APPEALED, 20);
        assertThat(word("finality")).isEqualTo("APPEALED");
    }

    @Test
    void a_granted_recusal_leaves_the_case_without_its_judge() {
        happened(DeedKind.ASSIGNED, 1)
                .happened(DeedKind.RECUSAL_APPLIED, 2)
                .happened(DeedKind.RECUSAL_DECIDED, 3, Map.of("decision", "GRANTED"));
        assertThat(word("assignment")).isEqualTo("PENDING");
        happened(DeedKind.REASSIGNED, 4);
        assertThat(word("assignment")).isEqualTo("DONE");
    }

    @Test
    void five_hundred_shuffles_of_the_same_deeds_say_the_same() {
        happened(DeedKind.SUBMITTED, 0)
                .happened(DeedKind.DEFECTS_NOTICED, 1)
                .happened(DeedKind.CORRECTED, 3)
                .happened(DeedKind.ACCEPTED, 4)
                .happened(DeedKind.ASSIGNED, 5, Map.of("procedure", "SIMPLIFIED"))
                .happened(DeedKind.COMPLAINT_SERVED, 6)
                .happened(DeedKind.ANSWERED, 10)
                .happened(DeedKind.SUSPENDED, 12)
                .happened(DeedKind.RESUMED, 40)
                .happened(DeedKind.CONVERTED, 41, Map.of("procedure", "ORDINARY"))
                .happened(
                        DeedKind.HEARING_SCHEDULED,
                        41,
                        Map.of("hearingDay", DAY.plusDays(50).toString()))
                .happened(DeedKind.HEARING_HELD, 50, Map.of("outcome", "ADJOURNED"))
                .happened(
                        DeedKind.HEARING_SCHEDULED,
                        50,
                        Map.of("hearingDay", DAY.plusDays(60).toString()))
                .happened(DeedKind.HEARING_HELD, 60, Map.of("outcome", "CONCLUDED"))
                .happened(DeedKind.DELIBERATED, 62)
                .happened(DeedKind.DRAFTED, 65)
                .happened(DeedKind.SIGNED, 66)
                .happened(DeedKind.PRONOUNCED, 67)
                .happened(DeedKind.JUDGMENT_SERVED, 68)
                .happened(DeedKind.CLOSED, 68, Map.of("manner", "JUDGMENT"));
        Map<String, String> orderly = words();
        Random random = new Random(20260302);
        for (int shuffle = 0; shuffle < 500; shuffle++) {
            Collections.shuffle(deeds, random);
            assertThat(words()).isEqualTo(orderly);
        }
    }

    @Test
    void the_rules_that_saw_the_draft_decide_whether_it_is_reviewed() {
        happened(DeedKind.ACCEPTED, 1)
                .happened(DeedKind.DELIBERATED, 20)
                .happened(DeedKind.DRAFTED, 22, Map.of(Standing.REVIEW, Standing.REQUIRED));
        assertThat(word("review")).isEqualTo("PENDING");
        happened(DeedKind.DRAFTED, 23, Map.of(Standing.REVIEW, Standing.NOT_REQUIRED));
        assertThat(word("review")).isEqualTo("NOT_REQUIRED");
    }

    private boolean reviewRequired;
    private Procedure procedure = Procedure.ORDINARY;

    private StandingTest happened(DeedKind kind, int daysLater) {
        return happened(kind, daysLater, Map.of());
    }

    private StandingTest happened(DeedKind kind, int daysLater, Map<String, String> detail) {
        deeds.add(deed(kind, daysLater, detail, null));
        return this;
    }

    private static Deed deed(DeedKind kind, int daysLater, Map<String, String> detail, @Nullable PartyId party) {
        return new Deed(DeedId.next(), kind, DAY.plusDays(daysLater), 0, party, null, detail);
    }

    private Map<String, String> words() {
        Profile profile = new Profile(
                CaseClass.CIVIL, procedure, false, false, false, reviewRequired, List.of(PLAINTIFF, DEFENDANT));
        return new Standing(profile, new Story(deeds)).words();
    }

    private String word(String variable) {
        return words().getOrDefault(variable, "");
    }
}
