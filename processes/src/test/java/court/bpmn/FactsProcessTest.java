package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsProcessTest {

    private static final List<String> LIFE = List.of(
            "casefile.submitted",
            "casefile.defects-noticed",
            "casefile.corrected",
            "casefile.accepted",
            "casefile.assigned SIMPLIFIED",
            "casefile.complaint-served",
            "hearing.scheduled",
            "hearing.held ADJOURNED",
            "triage.converted ORDINARY",
            "casefile.answered",
            "hearing.scheduled",
            "hearing.held CONCLUDED",
            "casefile.deliberated",
            "casefile.drafted",
            "casefile.reviewed REDELIBERATE",
            "hearing.scheduled",
            "hearing.held CONCLUDED",
            "casefile.deliberated",
            "casefile.drafted",
            "casefile.reviewed AGREED",
            "casefile.signed",
            "casefile.pronounced",
            "casefile.closed",
            "casefile.judgment-served",
            "casefile.appealed",
            "casefile.file-sent-up",
            "casefile.archived");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void deeds_in_any_order_end_at_the_same_places(long seed) {
        Random random = new Random(seed);
        int upTo = 5 + random.nextInt(LIFE.size() - 4);
        List<Deed> deeds = new ArrayList<>();
        for (String kind : LIFE.subList(0, upTo)) {
            String[] parts = (kind + " ").split(" ", -1);
            deeds.add(Deed.of(deeds.size() + 1, deeds.size() + 1, parts[0], parts[1]));
        }
        CaseInHand orderly = played(deeds);
        for (int round = 0; round < 2; round++) {
            Collections.shuffle(deeds, random);
            assertThat(played(deeds).open())
                    .as("first %d deeds as %s", upTo, deeds)
                    .isEqualTo(orderly.open());
        }
    }

    private static CaseInHand played(List<Deed> deeds) {
        CaseInHand hand = new CaseInHand(true);
        deeds.forEach(hand::record);
        return hand;
    }
}
