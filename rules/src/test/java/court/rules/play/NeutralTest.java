package court.rules.play;

import static org.assertj.core.api.Assertions.assertThat;

import court.facts.CaseClass;
import court.facts.Procedure;
import court.facts.timelimit.CaseProfile;
import court.facts.timelimit.Occurrence;
import court.rules.play.ScenarioForm.FormEntry;
import court.rules.play.ScenarioForm.FormPart;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeutralTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Occurrence deed(String id, String party) {
        return new Occurrence(id, "casefile.accepted", DAY, party, null, null, null, false, false, false, 0, null);
    }

    @Test
    void the_same_text_becomes_the_same_word_and_what_may_be_left_out_is() {
        Neutral neutral = new Neutral((component, text) -> text.equals("casefile.accepted"));

        List<Object> facts = neutral.facts(List.of(deed("case-1", "张三"), deed("case-2", "李四"), deed("case-1", "张三")));

        assertThat(facts).extracting("id").containsExactly("甲", "乙", "甲");
        assertThat(facts).extracting("party").containsOnlyNulls();
        assertThat(facts).extracting("kind").containsOnly("casefile.accepted");
    }

    @Test
    void more_texts_than_stems_are_numbered() {
        Neutral neutral = new Neutral((component, text) -> false);

        List<Object> facts = neutral.facts(IntStream.range(0, 6)
                .<Object>mapToObj(i ->
                        new Occurrence("a" + i, "b" + i, DAY, null, null, null, null, false, false, false, 0, null))
                .toList());

        assertThat(facts).extracting("id", "kind").doesNotHaveDuplicates();
        assertThat(facts.get(5)).extracting("id").isEqualTo("甲1");
    }

    @Test
    void what_is_empty_no_or_zero_is_left_out_of_the_form() {
        CaseProfile profile =
                new CaseProfile(CaseClass.CIVIL, Procedure.ORDINARY, null, null, true, false, false, null);

        assertThat(Neutral.given(List.of(profile, deed("e1", "甲"))))
                .containsExactly(
                        new FormEntry(
                                "CaseProfile",
                                List.of(
                                        new FormPart("caseClass", "CIVIL"),
                                        new FormPart("procedure", "ORDINARY"),
                                        new FormPart("foreign", "true"))),
                        new FormEntry(
                                "Occurrence",
                                List.of(
                                        new FormPart("id", "e1"),
                                        new FormPart("kind", "casefile.accepted"),
                                        new FormPart("day", "2026-03-02"),
                                        new FormPart("party", "甲"))));
    }
}
